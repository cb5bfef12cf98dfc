import { quotedSheet } from '../model/address';
import { bookPart, editBook, placedInBook, tabsOf } from './book';
import type { Draft } from './draft';
import { partOfType } from './relations';
import {
  appended,
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
import { escapeXml } from './xml-text';

/** A name defined in the workbook. */
interface BookName {
  readonly name: string;
  readonly formula: string;
  /** Index of the tab that it belongs to; `undefined` for the whole workbook. */
  readonly tab: number | undefined;
}

export function namesOf(draft: Draft): readonly BookName[] {
  const part = bookPart(draft);
  const text = draft.text(part);
  return childrenOf(child(draft.tree(part), 'definedNames'), 'definedName').map((element) => {
    const tab = attribute(element, 'localSheetId');
    return {
      name: attribute(element, 'name') ?? '',
      formula: textOf(text, element),
      tab: tab === undefined ? undefined : Number(tab),
    };
  });
}

/** Defines hidden names; `absent` is told when the workbook had no list of names. */
export function addNames(draft: Draft, names: readonly BookName[]): { readonly absent: boolean } {
  let absent = false;
  editBook(draft, (root) => {
    const list = child(root, 'definedNames');
    const text = names.map((name) => nameText(root.prefix, name)).join('');
    absent = list === undefined;
    const tag = `${root.prefix}definedNames`;
    return [list ? appended(list, text) : placedInBook(root, 'definedNames', `<${tag}>${text}</${tag}>`)];
  });
  return { absent };
}

function nameText(prefix: string, { name, formula, tab }: BookName): string {
  const place = tab === undefined ? '' : ` localSheetId="${tab}"`;
  const hidden = name.startsWith('_xlnm.') ? '' : ' hidden="1"';
  return `<${prefix}definedName name="${name}"${place}${hidden}>${escapeXml(formula)}</${prefix}definedName>`;
}

/** Removes names; the list itself goes with the last one where `listToo` is set. */
export function removeNames(draft: Draft, isGone: (name: string) => boolean, listToo: boolean): void {
  editBook(draft, (root) => {
    const list = child(root, 'definedNames');
    const all = childrenOf(list, 'definedName');
    const gone = all.filter((element) => isGone(attribute(element, 'name') ?? ''));
    if (!list || gone.length === 0) {
      return [];
    }
    if (gone.length === all.length) {
      const tag = list.tag.replace(/\s*\/?>$/, '/>');
      return [{ start: list.start, end: list.end, text: listToo ? '' : tag }];
    }
    return gone.map(without);
  });
}

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
