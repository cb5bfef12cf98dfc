import type { Ledger, LedgerView, RecordView } from '../../model/ledger';
import { numberOf } from '../../reading/numbers';

/** Lines that may break the rule: a planted mistake among them is still a mistake. */
const USUAL = 0.8;

/** Looks for a column without a field whose figures are the gaps of the records; see `LedgerView.unreadExplains`. */
export function explainedBy(
  { table, fields }: Ledger,
  records: readonly RecordView[],
): NonNullable<LedgerView['unreadExplains']> {
  return (gapOf) => {
    if (table.orientation !== 'rows') {
      return false;
    }
    const known = new Set(fields.map(({ index }) => index));
    const gaps = records.flatMap((record) => {
      const gap = gapOf(record);
      return gap === undefined ? [] : [{ line: record.line, gap: Math.abs(gap) }];
    });
    const open = gaps.filter(({ gap }) => gap > TOLERANCE).length;
    const figures = (index: number, line: number) => numberOf(table.sheet.values[line]?.[index] ?? null) ?? 0;
    return (
      open > 0 &&
      table.headers
        .filter(({ index }) => !known.has(index))
        .some(({ index }) => {
          const fits = gaps.filter(
            ({ line, gap }) => Math.abs(Math.abs(figures(index, line)) - gap) < TOLERANCE,
          );
          const filled = fits.filter(({ gap }) => gap > TOLERANCE).length;
          return filled >= open * USUAL && fits.length >= gaps.length * USUAL;
        })
    );
  };
}

const TOLERANCE = 0.006;

/** The headings over columns of which some were not read; see `LedgerView.unreadBeside`. */
export function partlyReadHeadings({ table, fields }: Ledger): NonNullable<LedgerView['unreadBeside']> {
  const columns = new Map(fields.map(({ field, index }) => [field, index]));
  const known = new Set(columns.values());
  const heading = (path: readonly string[]) => path.slice(0, -1).join('\n');
  const unread = new Set(
    table.headers.filter(({ index }) => !known.has(index)).map(({ path }) => heading(path)),
  );
  return (field) => {
    const header = table.headers.find(({ index }) => index === columns.get(field));
    return header !== undefined && header.path.length > 1 && unread.has(heading(header.path));
  };
}
