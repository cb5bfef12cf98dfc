import { quotedSheet } from '../model/address';
import { tabsOf } from './book';
import type { Draft } from './draft';
import { partOfType } from './relations';
import {
  attribute,
  child,
  childrenOf,
  descendants,
  type Element,
  retagged,
  type Splice,
  spliced,
  textOf,
  withAttribute,
  without,
} from './xml';

/**
 * Excel lists the titles of all sheets, and the names that belong to them, among a file's properties when it saves. A
 * sheet of ours that is gone is taken off that list.
 */
export function forgetTitle(draft: Draft, title: string): void {
  const part = partOfType(draft, '', 'extended-properties');
  if (part === undefined || tabsOf(draft).some(({ name }) => name === title)) {
    return;
  }
  const text = draft.text(part);
  const root = draft.tree(part);
  const titles = child(child(root, 'TitlesOfParts'), 'vector');
  const listed = titles?.children ?? [];
  const isGone = (entry: Element): boolean => {
    const words = textOf(text, entry);
    return (
      words === title || [title, quotedSheet(title), `'${title}'`].some((one) => words.startsWith(`${one}!`))
    );
  };
  const gone = listed.flatMap((entry, index) => (isGone(entry) ? [index] : []));
  if (!titles || gone.length === 0) {
    return;
  }
  draft.write(
    part,
    spliced(text, [
      ...gone.flatMap((index) => (listed[index] ? [without(listed[index])] : [])),
      sized(titles, listed.length - gone.length),
      ...fewer(text, child(child(root, 'HeadingPairs'), 'vector'), gone),
    ]),
  );
}

function sized(vector: Element, size: number): Splice {
  return retagged(vector, withAttribute(vector.tag, 'size', String(size)));
}

/** Headings stand before the list in pairs, what it is and how many: `工作表` 3, `命名范围` 1. */
function fewer(text: string, headings: Element | undefined, gone: readonly number[]): readonly Splice[] {
  const variants = childrenOf(headings, 'variant');
  const splices: Splice[] = [];
  let [first, left] = [0, variants.length];
  for (let index = 0; index + 1 < variants.length; index += 2) {
    const [heading, number] = [variants[index], variants[index + 1]];
    const count = number && descendants(number, 'i4')[0];
    const before = count ? Number(textOf(text, count)) : 0;
    const after = before - gone.filter((place) => first <= place && place < first + before).length;
    first += before;
    if (heading && number && count && after === 0 && before > 0) {
      splices.push(without(heading), without(number));
      left -= 2;
    } else if (count && after < before) {
      splices.push({ start: count.inner[0], end: count.inner[1], text: String(after) });
    }
  }
  return headings && left < variants.length && attribute(headings, 'size') !== undefined
    ? [...splices, sized(headings, left)]
    : splices;
}
