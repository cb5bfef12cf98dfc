import { type CellEdit, editedRow, type Restyle, rowWithoutShared, type SharedFormula } from './row-cells';

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
function mapRows(rows: string, prefix: string, change: (row: string, index: number) => string): string {
  const opening = new RegExp(`<${prefix}row(?:\\s[^>]*)?>`, 'g');
  const closing = `</${prefix}row>`;
  const parts: string[] = [];
  let at = 0;
  let index = -1;
  for (let match = opening.exec(rows); match; match = opening.exec(rows)) {
    const [tag] = match;
    const number = /\sr=["'](\d+)["']/.exec(tag)?.[1];
    index = number === undefined ? index + 1 : Number(number) - 1;
    const end = tag.endsWith('/>')
      ? opening.lastIndex
      : rows.indexOf(closing, opening.lastIndex) + closing.length;
    const row = rows.slice(match.index, end);
    parts.push(rows.slice(at, match.index), change(row, index));
    at = end;
    opening.lastIndex = end;
  }
  parts.push(rows.slice(at));
  return parts.join('');
}
