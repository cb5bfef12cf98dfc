import { cellAddress, columnName } from '../../model/address';
import type { FieldPlace, Ledger, LedgerKind, LedgerView } from '../../model/ledger';
import type { Header, Table } from '../../model/table';
import { type CellValue, valueAt } from '../../model/workbook';
import { isDateFormat } from '../../reading/formats';
import { readNumber } from '../../reading/numbers';
import { asGroupField } from '../group';

/** Whether the figure in a cell of the sheet is held by the arithmetic of its table. */
export type IsHeld = (row: number, column: number) => boolean;

/** A ledger with all that is asked about it when its coverage is put down. */
export interface Covered {
  readonly ledger: Ledger;
  readonly view: LedgerView;
  readonly kind: LedgerKind;
}

/** Columns that no field was found for: those under some arithmetic of the table, and those under none. */
export interface Strange {
  readonly held: readonly string[];
  readonly silent: readonly string[];
}

/** Where the values of some fields stand, each place once, as a clerk finds it: `F列 应配数`, `第4行 学生数`, `B4 校长`. */
export function columnsOf({ ledger, kind }: Covered, fields: ReadonlySet<string>): readonly string[] {
  return placesOf(
    ledger,
    ledger.fields.filter(({ field }) => fields.has(asGroupField(kind, field))),
  );
}

export function placesOf({ table }: Ledger, places: readonly FieldPlace[]): readonly string[] {
  return [...new Set(places.map((place) => nameOf(table, place)))];
}

function nameOf(table: Table, { index, row, header }: Pick<FieldPlace, 'index' | 'row' | 'header'>): string {
  const spot =
    row !== undefined
      ? cellAddress(row, index)
      : table.orientation === 'columns'
        ? `第${index + 1}行`
        : `${columnName(index)}列`;
  return `${spot} ${header.replace(/\s+/g, '')}`.trim();
}

/** Columns with something in them that no field was found for; in a form the figures that no field has taken. `fields`: of all ledgers there. */
export function strangeColumns(table: Table, fields: readonly FieldPlace[], isHeld: IsHeld): Strange {
  return table.orientation === 'key-value'
    ? strangeCells(table, fields, isHeld)
    : strangeHeaders(table, fields, isHeld);
}

/** What laws hold of a column shows in its first lines. */
const LINES = 300;

function strangeHeaders(table: Table, fields: readonly FieldPlace[], isHeld: IsHeld): Strange {
  const read = new Set(fields.map(({ index }) => index));
  const strange = table.headers.filter(({ index }) => !read.has(index) && isFilled(table, index));
  const name = ({ index, path }: Header) => nameOf(table, { index, header: path.join(' ') });
  return {
    held: strange.filter(({ index }) => isHeldSomewhere(table, index, isHeld)).map(name),
    silent: strange.filter(({ index }) => !isHeldSomewhere(table, index, isHeld)).map(name),
  };
}

function isFilled({ lines, sheet, orientation }: Table, index: number): boolean {
  return lines.some(
    ({ role, index: line }) =>
      role === 'data' &&
      !isEmpty(orientation === 'columns' ? valueAt(sheet, index, line) : valueAt(sheet, line, index)),
  );
}

/** Whether some figure of a column is held. */
export function isHeldSomewhere({ lines, orientation }: Table, index: number, isHeld: IsHeld): boolean {
  return lines
    .slice(0, LINES)
    .some(({ index: line }) => (orientation === 'columns' ? isHeld(index, line) : isHeld(line, index)));
}

/** The words left of a figure say what it is. */
function strangeCells(table: Table, fields: readonly FieldPlace[], isHeld: IsHeld): Strange {
  const { area } = table;
  const read = new Set(fields.map(({ row, index }) => `${row}:${index}`));
  const [held, silent]: [string[], string[]] = [[], []];
  for (let row = area.top; row <= area.bottom; row++) {
    for (const { column, label } of figuresIn(table, row, area.left, area.right)) {
      if (!read.has(`${row}:${column}`)) {
        (isHeld(row, column) ? held : silent).push(nameOf(table, { row, index: column, header: label }));
      }
    }
  }
  return { held, silent };
}

/** The figures of a row, each with the words before it; none before any words. */
export function figuresIn(
  { sheet }: Pick<Table, 'sheet'>,
  row: number,
  left: number,
  right: number,
): readonly { readonly column: number; readonly label: string }[] {
  const found: { column: number; label: string }[] = [];
  let label = '';
  for (let column = left; column <= right; column++) {
    const value = valueAt(sheet, row, column);
    if (isFigure(value, sheet.formats[row]?.[column])) {
      if (label !== '') {
        found.push({ column, label });
      }
    } else if (typeof value === 'string' && value.trim() !== '') {
      label = value;
    }
  }
  return found;
}

/** A number, or one with its unit (10人); no date, no code. */
function isFigure(value: CellValue, format: string | undefined): boolean {
  return (
    (typeof value === 'number' && !isDateFormat(format)) ||
    (typeof value === 'string' &&
      /^\d/.test(value) &&
      !/[年月日:/-]|^0\d/.test(value) &&
      readNumber(value) !== undefined)
  );
}

export function isEmpty(value: CellValue): boolean {
  return value === null || (typeof value === 'string' && value.trim() === '');
}
