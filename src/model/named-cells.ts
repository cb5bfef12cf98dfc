import { cellAddress } from './address';
import type { Ledger, LedgerKind } from './ledger';
import type { Line, Table } from './table';
import { type Area, type CellValue, isCellError, type Sheet, valueAt, type Workbook } from './workbook';

/** What a cell belongs to, in words that stay when lines are inserted or sorted. */
interface CellName {
  /** `undefined` where the cell is in no line of a ledger. */
  readonly record: string | undefined;
  readonly column: string;
  /** The column whose filled cells are counted; `''` for the sheet, where the cell is in no ledger. */
  readonly counted: string;
}

export interface CellBook {
  readonly at: (sheet: string, row: number, column: number) => CellName;
  /** All lines of the ledgers of a sheet; empty where none is recognised. */
  readonly records: (sheet: string) => ReadonlySet<string>;
  /** How many cells are filled in every column of its ledgers, and (`''`) on the whole sheet. */
  readonly filled: (sheet: string) => ReadonlyMap<string, number>;
}

/** The cells of a workbook by name. Lines are named when they are first asked for. */
export function cellBook(source: {
  readonly workbook: Workbook;
  readonly ledgers: readonly Ledger[];
  readonly kinds: readonly LedgerKind[];
}): CellBook {
  const sheets = new Map(source.workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const nameFields = new Map(source.kinds.map((kind) => [kind.id, kind.nameFields]));
  const ledgersOf = new Map<string, Ledger[]>();
  for (const ledger of source.ledgers) {
    const { name } = ledger.table.sheet;
    ledgersOf.set(name, [...(ledgersOf.get(name) ?? []), ledger]);
  }
  const named = new Map<Ledger, LineNames>();
  const linesOf = (ledger: Ledger) => {
    const known = named.get(ledger) ?? lineNames(ledger, nameFields.get(ledger.kind) ?? []);
    named.set(ledger, known);
    return known;
  };
  return {
    at(sheet, row, column) {
      const own = (ledgersOf.get(sheet) ?? []).filter(({ table }) => isInside(table.area, row, column));
      const ledger = own.find(({ fields }) => fields.some(({ index }) => index === column)) ?? own[0];
      if (!ledger) {
        const line = sheets.get(sheet)?.values[row] ?? [];
        return { record: undefined, column: `${column}|${line.map(textOf).join('|')}`, counted: '' };
      }
      const name = columnName(ledger, row, column);
      const { orientation } = ledger.table;
      const line = orientation === 'key-value' ? -1 : orientation === 'columns' ? column : row;
      return { record: linesOf(ledger).at(line), column: name, counted: name };
    },
    records: (sheet) => new Set((ledgersOf.get(sheet) ?? []).flatMap((one) => linesOf(one).all())),
    filled: (sheet) => filledCells(ledgersOf.get(sheet) ?? [], sheets.get(sheet)),
  };
}

interface LineNames {
  readonly at: (line: number) => string | undefined;
  readonly all: () => readonly string[];
}

/**
 * Lines by what names them; a line whose name is missing or another's too is known by all that it holds, which is put
 * together when it is asked for: of 100,000 lines a few dozen are.
 */
function lineNames({ table, fields }: Ledger, nameFields: readonly string[]): LineNames {
  if (table.orientation === 'key-value' || table.orientation === 'text') {
    return { at: () => undefined, all: () => [] };
  }
  const isTurned = table.orientation === 'columns';
  const cell = (line: number, index: number) =>
    shownText(table.sheet, isTurned ? index : line, isTurned ? line : index);
  const places = nameFields.flatMap((name) => fields.filter(({ field }) => field === name));
  const { area } = table;
  const [first, last] = isTurned ? [area.top, area.bottom] : [area.left, area.right];
  const whole = (line: number) =>
    Array.from({ length: last - first + 1 }, (_, offset) => cell(line, first + offset)).join('|');
  const names = new Map(
    table.lines.map(({ index, role }) => {
      const texts = role === 'data' ? places.map((place) => cell(index, place.index)) : [];
      return [index, texts.some(Boolean) ? texts.join('|') : `${role}|${whole(index)}`];
    }),
  );
  const counts = new Map<string, number>();
  for (const name of names.values()) {
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const at = (line: number) => {
    const name = names.get(line);
    return name !== undefined && (counts.get(name) ?? 0) > 1 ? `${name}|${whole(line)}` : name;
  };
  return { at, all: () => [...names.keys()].flatMap((line) => at(line) ?? []) };
}

/** The field and the header above a cell; of headers that are alike, which of them. */
function columnName({ table, fields }: Ledger, row: number, column: number): string {
  if (table.orientation === 'key-value') {
    return (
      fields.find((place) => place.index === column && place.row === row)?.field ?? cellAddress(row, column)
    );
  }
  return headerName(table, fields, table.orientation === 'columns' ? row : column);
}

function headerName(table: Table, fields: Ledger['fields'], index: number): string {
  const path = pathOf(table, index);
  const before = table.headers.filter((one) => one.index < index && one.path.join('/') === path).length;
  const field = fields.find((place) => place.index === index)?.field ?? '';
  return `${field}|${path === '' ? index : path}|${before}`;
}

function pathOf({ headers }: Table, index: number): string {
  return headers.find((one) => one.index === index)?.path.join('/') ?? '';
}

function filledCells(ledgers: readonly Ledger[], sheet: Sheet | undefined): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const add = (name: string, values: Iterable<CellValue | undefined>) => {
    let filled = 0;
    for (const value of values) {
      filled += Number(isFilled(value));
    }
    counts.set(name, (counts.get(name) ?? 0) + filled);
  };
  for (const { table, fields } of ledgers) {
    if (table.orientation === 'key-value') {
      for (const { field, row = 0, index } of fields) {
        add(field, [valueAt(table.sheet, row, index)]);
      }
      continue;
    }
    const isTurned = table.orientation === 'columns';
    for (const { index } of table.headers) {
      const cell = ({ index: line }: Line) =>
        isTurned ? valueAt(table.sheet, index, line) : valueAt(table.sheet, line, index);
      add(headerName(table, fields, index), table.lines.map(cell));
    }
  }
  for (const row of sheet?.values ?? []) {
    add('', row ?? []);
  }
  return counts;
}

function shownText(sheet: Sheet, row: number, column: number): string {
  const own = textOf(valueAt(sheet, row, column));
  const merge = own === '' ? sheet.merges.find((area) => isInside(area, row, column)) : undefined;
  return merge ? textOf(valueAt(sheet, merge.top, merge.left)) : own;
}

function isFilled(value: CellValue | undefined): boolean {
  return typeof value === 'number' || textOf(value) !== '';
}

function textOf(value: CellValue | undefined): string {
  return value === null || value === undefined ? '' : isCellError(value) ? value.error : String(value).trim();
}

function isInside({ top, left, bottom, right }: Area, row: number, column: number): boolean {
  return top <= row && row <= bottom && left <= column && column <= right;
}
