import { cellAddress, columnName } from '../../model/address';
import type { FieldPlace, Ledger, LedgerKind, LedgerView } from '../../model/ledger';
import { asGroupField } from '../group';

/** A ledger with all that is asked about it when its coverage is put down. */
export interface Covered {
  readonly ledger: Ledger;
  readonly view: LedgerView;
  readonly kind: LedgerKind;
}

/** Where the values of some fields stand, each place once, as a clerk finds it: `F列 应配数`, `第4行 学生数`, `B4 校长`. */
export function columnsOf({ ledger, kind }: Covered, fields: ReadonlySet<string>): readonly string[] {
  const places = ledger.fields.filter(({ field }) => fields.has(asGroupField(kind, field)));
  return [...new Set(places.map((place) => nameOf(ledger, place)))];
}

function nameOf(
  { table }: Ledger,
  { index, row, header }: Pick<FieldPlace, 'index' | 'row' | 'header'>,
): string {
  const spot =
    row !== undefined
      ? cellAddress(row, index)
      : table.orientation === 'columns'
        ? `第${index + 1}行`
        : `${columnName(index)}列`;
  return `${spot} ${header.replace(/\s+/g, '')}`.trim();
}

/** Columns with something in them that no field was found for; in a form the figures that no field has taken. */
export function unreadColumns({ ledger }: Covered): readonly string[] {
  return ledger.table.orientation === 'key-value' ? unreadCells(ledger) : unreadHeaders(ledger);
}

function unreadHeaders(ledger: Ledger): readonly string[] {
  const { table, fields } = ledger;
  const isTurned = table.orientation === 'columns';
  const read = new Set(fields.map(({ index }) => index));
  const lines = table.lines.filter(({ role }) => role === 'data').map(({ index }) => index);
  const isFilled = (index: number) =>
    lines.some(
      (line) => !isEmpty(isTurned ? table.sheet.values[index]?.[line] : table.sheet.values[line]?.[index]),
    );
  return table.headers
    .filter(({ index }) => !read.has(index) && isFilled(index))
    .map(({ index, path }) => nameOf(ledger, { index, header: path.join(' ') }));
}

/** The words left of a figure say what it is. */
function unreadCells(ledger: Ledger): readonly string[] {
  const { sheet, area } = ledger.table;
  const read = new Set(ledger.fields.map(({ row, index }) => `${row}:${index}`));
  const found: string[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    let label = '';
    for (let column = area.left; column <= area.right; column++) {
      const value = sheet.values[row]?.[column];
      if (typeof value === 'number' && label !== '' && !read.has(`${row}:${column}`)) {
        found.push(nameOf(ledger, { row, index: column, header: label }));
      }
      label = typeof value === 'string' && value.trim() !== '' ? value : label;
    }
  }
  return found;
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
}
