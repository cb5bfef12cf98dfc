import type { Draft } from './draft';
import type { LookWish } from './row-cells';
import { stylesPart } from './styles-part';
import { appended, attribute, child, retagged, spliced, withAttribute } from './xml';

/**
 * The number of a style like `base` that shows numbers as a day or a share, or keeps a text from becoming a formula. It
 * is the user's, not ours: it stays when our traces are taken out. Built-in formats only, which every program shows in
 * the habit of its country.
 */
export function wishedLook(draft: Draft, base: string | undefined, { format, isQuoted }: LookWish): string {
  const part = stylesPart(draft);
  const text = draft.text(part);
  const list = child(draft.tree(part), 'cellXfs');
  const before = list?.children[Number(base ?? 0)];
  if (!list || !before) {
    return base ?? '0';
  }
  const numbered =
    format === undefined
      ? before.tag
      : withAttribute(
          withAttribute(before.tag, 'numFmtId', String(builtIn(format))),
          'applyNumberFormat',
          '1',
        );
  const wanted = isQuoted ? withAttribute(numbered, 'quotePrefix', '1') : numbered;
  const entry = wanted + text.slice(before.start + before.tag.length, before.end);
  const known = list.children.findIndex(({ start, end }) => text.slice(start, end) === entry);
  if (known >= 0) {
    return String(known);
  }
  const count = attribute(list, 'count') === undefined ? undefined : String(list.children.length + 1);
  const tag = withAttribute(list.tag, 'count', count);
  draft.write(part, spliced(text, [retagged(list, tag), appended(list, entry)]));
  return String(list.children.length);
}

/** Numbers of the built-in formats: 0%, 0.00%, day, day with time. */
function builtIn(format: string): number {
  if (format.includes('%')) {
    return format.includes('.') ? 10 : 9;
  }
  return /h/i.test(format) ? 22 : 14;
}
