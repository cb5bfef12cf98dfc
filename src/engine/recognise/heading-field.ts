import type { Field, FieldPlace, LedgerKind } from '../../model/ledger';
import type { Place } from '../../model/workbook';
import { normaliseWords } from '../../reading/words';
import type { Block } from './blocks';
import { mergeAt, shownText } from './grid';

/**
 * A field whose value is the same for the whole table and stands over it: 转入 over the left, 转出 over the right half.
 * Only for fields that identify the kind, and only where the heading is exactly one of their choices.
 */
export function headingFields(
  block: Block,
  kind: LedgerKind,
  found: readonly FieldPlace[],
): readonly FieldPlace[] {
  const telling = new Set([...kind.nameFields, ...kind.identifiedBy.flat()]);
  const missing = kind.fields.filter(
    ({ field, content }) =>
      content.type === 'choice' && telling.has(field) && !found.some((place) => place.field === field),
  );
  const headings = missing.length > 0 ? headingsOf(block) : [];
  return missing.flatMap((field) => {
    const heading = headings.find(({ text }) => isChoice(field, text));
    return heading
      ? [
          {
            field: field.field,
            header: field.label,
            index: heading.place.column,
            row: heading.place.row,
            confidence: 0.8,
          },
        ]
      : [];
  });
}

function isChoice({ content }: Field, text: string): boolean {
  const heading = normaliseWords(text);
  return (
    content.type === 'choice' &&
    Object.entries(content.choices).some(([choice, spellings]) =>
      [choice, ...spellings].some((spelling) => normaliseWords(spelling) === heading),
    )
  );
}

/** The parent that all columns share, and the title lines. */
function headingsOf({
  grid,
  header,
  titles,
}: Block): readonly { readonly text: string; readonly place: Place }[] {
  const [first] = header.headers;
  const line = header.lines[0];
  const top = first?.path[0];
  const shared = top !== undefined && header.headers.every(({ path }) => path.length > 1 && path[0] === top);
  if (!first || line === undefined || !shared || grid.turned || shownText(grid, line, first.index) !== top) {
    return titles;
  }
  const area = mergeAt(grid, line, first.index);
  const place = { sheet: grid.sheet.name, row: area?.top ?? line, column: area?.left ?? first.index };
  return [{ text: top, place }, ...titles];
}
