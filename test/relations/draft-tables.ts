import { columnIndex, parseArea } from '../../src/model/address';
import type { Area } from '../../src/model/workbook';
import type { Keyed, KeyTable } from '../measure/answer-key';
import { type DraftBook, type DraftSheet, draftSheet, type Spot, spotOf } from './draft';

/** A table as its key describes it: an opinion that owes nothing to the engine. Rows and columns from 0. */
export interface DraftTable {
  readonly kind: string;
  readonly orientation: KeyTable['orientation'];
  area: Area | undefined;
  headers: readonly number[];
  columns: readonly { readonly column: number; readonly field: string }[];
  /** Rows by what the key calls them: total, subtotal, section, footer, repeated_header … */
  lines: Readonly<Record<string, readonly number[]>>;
  pairs: readonly { readonly label: Spot; readonly value: Spot; readonly field: string }[];
  readonly fillsDown: boolean;
  /** It has lines whose order or place means something. */
  readonly isOdd: boolean;
}

/** A list with its area known. */
export type DraftList = DraftTable & { area: Area };

const ODD = [
  'ditto_values',
  'carry_rows',
  'code_rows',
  'excluded_rows',
  'strikethrough_rows',
  'standard_rows',
  'stat_rows',
];

export function draftBook({ workbook, key }: Keyed): DraftBook {
  const sheets = workbook.sheets.map(draftSheet);
  for (const { name, kind, tables = [] } of key.sheets) {
    const sheet = sheets.find((one) => one.name === name);
    if (sheet) {
      sheet.tables = tables.map((table) => draftTable(kind ?? '', table));
    }
  }
  return { original: workbook, sheets };
}

/** Keys name more than measures need. */
function draftTable(kind: string, table: KeyTable): DraftTable {
  const said = new Map<string, unknown>(Object.entries(table));
  const lines = [...said].flatMap(([name, value]) =>
    name.endsWith('_rows') && name !== 'header_rows' && Array.isArray(value)
      ? [[name.slice(0, -'_rows'.length), value.flatMap(rowOf)] as const]
      : [],
  );
  const fillDown = said.get('fill_down');
  return {
    kind: kind.replaceAll('-', '_'),
    orientation: table.orientation,
    area: parseArea(table.data_range ?? ''),
    headers: (table.header_rows ?? []).flatMap(rowOf),
    columns: (table.columns ?? []).flatMap(([column, field]) =>
      /^[A-Z]{1,3}$/.test(column) ? [{ column: columnIndex(column), field }] : [],
    ),
    lines: Object.fromEntries(lines),
    pairs: (table.pairs ?? []).flatMap(({ label_cell, value_cell, field }) => {
      const label = spotOf(String(label_cell));
      const value = spotOf(String(value_cell));
      return label && value ? [{ label, value, field }] : [];
    }),
    fillsDown: Array.isArray(fillDown) && fillDown.length > 0,
    isOdd: ODD.some((name) => said.get(name)),
  };
}

/** Keys write a row as its number, or with what is said of it. */
function rowOf(value: unknown): readonly number[] {
  const row = typeof value === 'object' && value !== null && 'row' in value ? value.row : value;
  return typeof row === 'number' ? [row - 1] : [];
}

export interface Listed {
  readonly sheet: DraftSheet;
  readonly table: DraftList;
}

/** Every list of a workbook: header lines above, a record per row. */
export function lists({ sheets }: DraftBook): readonly Listed[] {
  return sheets.flatMap((sheet) =>
    sheet.tables.flatMap((table) => (isList(table) ? [{ sheet, table }] : [])),
  );
}

export function isList(table: DraftTable): table is DraftList {
  return (
    table.orientation === 'rows' &&
    table.area !== undefined &&
    table.headers.length > 0 &&
    table.columns.length > 1
  );
}

export function linesOf({ lines }: DraftTable, ...names: readonly string[]): readonly number[] {
  return names.flatMap((name) => lines[name] ?? []);
}

/** Rows that hold records, without totals, sections, notes, repeated headers. */
export function recordRows({ sheet, table }: Listed): readonly number[] {
  const special = new Set(Object.values(table.lines).flat());
  return range(table.area.top, table.area.bottom).filter(
    (row) => !special.has(row) && sheet.rowTexts(row).length > 0,
  );
}

/** The lowest header of a column that says something. */
export function headerOf({ sheet, table }: Listed, column: number): string {
  return table.headers.map((row) => sheet.text(row, column)).findLast(Boolean) ?? '';
}

export const hasOneHeader = ({ table }: Listed) =>
  table.headers.length === 1 && table.area.top === (table.headers[0] ?? 0) + 1;

export const isAlone = (sheet: DraftSheet) => sheet.tables.length === 1;

/** No other table of the sheet reaches into its rows. */
export function standsApart({ sheet, table }: Listed): boolean {
  const first = table.headers[0] ?? table.area.top;
  return sheet.tables.every(
    (other) =>
      other === table ||
      !other.area ||
      other.area.bottom < first - 1 ||
      other.area.top > table.area.bottom + 1,
  );
}

/** From the first to the last, both inside. */
export function range(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
