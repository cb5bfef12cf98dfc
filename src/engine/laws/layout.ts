import type { Ledger } from '../../model/ledger';
import type { LineRole, Table } from '../../model/table';
import { type Place, type Sheet, valueAt } from '../../model/workbook';
import { readNumber } from '../../reading/numbers';
import type { Axis } from './book';
import { foldHeader, type Label, labelOf, levelOf, namesWhole } from './label';

/** Where the lines and columns of a table stand, before its figures are read. */
export interface Layout {
  readonly table: Table;
  readonly rows: readonly Axis[];
  readonly columns: readonly Axis[];
  readonly isForm: boolean;
  readonly kind?: string;
  readonly fields: ReadonlyMap<string, number>;
  place(row: number, column: number): Place;
}

/** A table of the workbook, with the ledger that it was read as, if any. */
export interface Source {
  readonly table: Table;
  readonly ledger?: Ledger;
}

/** Above so many lines the names of lines are not parsed: nothing is looked for along them. */
export const SHORT_TABLE = 200;
/** The name of a line stands in one of its first columns. */
const NAMING = 4;
const KEPT: ReadonlySet<LineRole> = new Set([
  'data',
  'total',
  'subtotal',
  'statistic',
  'standard',
  'section',
]);

/** Rows and columns of a table with a header; nothing where it has neither lines nor two columns. */
export function layoutOf({ table, ledger }: Source): readonly Layout[] {
  const { sheet, headers, orientation } = table;
  const isTurned = orientation === 'columns';
  const cell = (line: number, header: number) =>
    isTurned ? { row: header, column: line } : { row: line, column: header };
  const columns = headers.map(({ index, path }): Axis => {
    const isHidden = (isTurned ? sheet.hiddenRows : sheet.hiddenColumns).has(index);
    return { label: labelOf(path), index, role: 'data', level: 0, isHidden };
  });
  const naming = headers.slice(0, NAMING).map(({ index }) => index);
  const kept = table.lines.filter(({ role }) => KEPT.has(role));
  const rows = kept.map(({ index, role }): Axis => {
    const texts = naming.map((header) => wordsAt(sheet, cell(index, header))).filter((text) => text !== '');
    const name = texts[0] ?? '';
    const isWhole = role === 'total' || role === 'subtotal' || texts.some(namesWhole);
    return {
      label: kept.length > SHORT_TABLE ? unparsed(name) : labelOf([name]),
      index,
      role: isWhole ? 'whole' : role === 'data' || role === 'section' ? 'data' : 'other',
      level: levelOf(name),
      isHidden: (isTurned ? sheet.hiddenColumns : sheet.hiddenRows).has(index),
    };
  });
  const at = new Map(columns.map(({ index }, column) => [index, column]));
  const fields = new Map(
    (ledger?.fields ?? []).flatMap(({ field, index }) => {
      const column = at.get(index);
      return column === undefined ? [] : [[field, column] as const];
    }),
  );
  const place = (row: number, column: number) => ({
    sheet: sheet.name,
    ...cell(rows[row]?.index ?? 0, columns[column]?.index ?? 0),
  });
  return columns.length < 2 || rows.length === 0
    ? []
    : [{ table, rows, columns, isForm: false, ...(ledger ? { kind: ledger.kind } : {}), fields, place }];
}

function unparsed(name: string): Label {
  return { path: [name], leaf: name, parent: '', roles: new Set(), additive: true };
}

/** The folded text of a cell that holds words; `''` for figures and blanks. */
export function wordsAt(
  sheet: Sheet,
  { row, column }: { readonly row: number; readonly column: number },
): string {
  const value = valueAt(sheet, row, column);
  return typeof value === 'string' && readNumber(value) === undefined ? foldHeader(value) : '';
}
