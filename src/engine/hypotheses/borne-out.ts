import type { Content } from '../../model/content';
import type { Ledger, LedgerKind } from '../../model/ledger';
import { firstRecords } from '../recognise/block-columns';
import { columnOf, type Sample } from '../recognise/column';
import { contentFit } from '../recognise/content-fit';

/** Cells of these are known as such whatever stands over them: of a figure or a text nobody can tell what it is. */
const STRICT = new Set<Content['type']>([
  'identity',
  'student-code',
  'phone',
  'date',
  'gender',
  'class',
  'grade',
  'choice',
  'subject',
  'yes-no',
]);

const SAMPLED = 12;
/** So well the cells of a column fit that are what its field holds. */
const FITS = 0.9;

/** How many columns hold what their fields say: days, sexes, classes, choices of a list. */
export function columnsBorneOut({ table, fields }: Ledger, kind: LedgerKind): number {
  const isTurned = table.orientation === 'columns';
  const lines = firstRecords(table.lines, SAMPLED);
  return fields.filter(({ field, header, index, row, text }) => {
    const content = kind.fields.find((one) => one.field === field)?.content;
    if (content === undefined || !STRICT.has(content.type)) {
      return false;
    }
    const at =
      row === undefined
        ? lines.map((line) => (isTurned ? [index, line.index] : [line.index, index]))
        : [[row, index]];
    const samples = at.map(
      ([down = 0, across = 0]): Sample => ({
        value: text ?? table.sheet.values[down]?.[across] ?? null,
        format: table.sheet.formats[down]?.[across],
      }),
    );
    const column = columnOf({ index, path: [header] }, samples);
    return column.content.filled > 0 && contentFit(column.content, content) >= FITS;
  }).length;
}
