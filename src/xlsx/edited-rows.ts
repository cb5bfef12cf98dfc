import { type CellEdit, editedRow, type Restyle, rowWithoutShared, type SharedFormula } from './row-cells';
import { attribute } from './xml';
import { malformed, tokenAt } from './xml-tokens';

export type RowEdits = ReadonlyMap<number, ReadonlyMap<number, CellEdit>>;

/** One pass over the rows; a second one only where a shared formula has lost its cell. */
export function editedRows(rows: string, prefix: string, edits: RowEdits, restyle: Restyle): string {
  const shared: SharedFormula[] = [];
  const wanted = [...edits].toSorted(([a], [b]) => a - b);
  const newRow = (index: number): string => `<${prefix}row r="${index + 1}"></${prefix}row>`;
  const edit = (row: string, index: number): string => {
    const cells = edits.get(index);
    return cells ? editedRow(row, index, cells, (formula) => shared.push(formula), restyle) : row;
  };
  let next = 0;
  const missingBefore = (index: number): string => {
    let text = '';
    for (let row = wanted[next]?.[0]; row !== undefined && row < index; row = wanted[next]?.[0]) {
      text += edit(newRow(row), row);
      next++;
    }
    next += wanted[next]?.[0] === index ? 1 : 0;
    return text;
  };
  const text = mapRows(rows, prefix, (row, index) => missingBefore(index) + edit(row, index));
  const all = text + missingBefore(Number.POSITIVE_INFINITY);
  const isTouched = (row: string): boolean => shared.some(({ number }) => row.includes(`si="${number}"`));
  return shared.length === 0
    ? all
    : mapRows(all, prefix, (row, index) => (isTouched(row) ? rowWithoutShared(row, index, shared) : row));
}

/** The rows' text with every row replaced by what `change` makes of it. Rows without a number follow the one before. */
export function mapRows(
  rows: string,
  prefix: string,
  change: (row: string, index: number) => string,
): string {
  const opening = `<${prefix}row`;
  const closing = `</${prefix}row>`;
  const parts: string[] = [];
  let at = 0;
  let index = -1;
  for (let next = rows.indexOf(opening); next >= 0; next = rows.indexOf(opening, at)) {
    const token = tokenAt(rows, next, { steps: 0 });
    const close = token.kind === 'open' ? rows.indexOf(closing, token.end) : token.end - closing.length;
    if ((token.kind !== 'open' && token.kind !== 'empty') || close < 0) {
      malformed('a row has no end');
    }
    const number = attribute({ tag: rows.slice(next, token.end) }, 'r');
    index = number === undefined ? index + 1 : Number(number) - 1;
    const end = close + closing.length;
    parts.push(rows.slice(at, next), change(rows.slice(next, end), index));
    at = end;
  }
  parts.push(rows.slice(at));
  return parts.join('');
}
