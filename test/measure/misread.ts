import { withValues } from '../../src/engine/ground';
import type { Ledger } from '../../src/model/ledger';
import type { CellValue, Sheet, Workbook } from '../../src/model/workbook';

/** A workbook of which one table is bound to be misread, though every figure of it is right. */
export interface Misread {
  /** `swapped 班额!D,E`. */
  readonly what: string;
  readonly workbook: Workbook;
  readonly sheet: string;
  readonly top: number;
  readonly columns: readonly number[];
}

/** Half of a column must be figures for it to be one of figures. */
const MOSTLY = 0.5;

/**
 * Every list of a workbook misread in two ways: two neighbouring columns of figures under each other's headers, and all of them under the
 * header of the column before, as it happens where a merged header is counted wrong.
 */
export function misreadings(workbook: Workbook, ledgers: readonly Ledger[]): readonly Misread[] {
  return ledgers.flatMap((ledger) => {
    const { sheet, orientation } = ledger.table;
    const columns = orientation === 'rows' ? figureColumns(ledger) : [];
    const swaps = columns
      .slice(1)
      .map((column, at) => ({ what: 'swapped', shift: [columns[at] as Column, column] }))
      .slice(0, SWAPS);
    const all = columns.length > 2 ? [{ what: 'shifted', shift: columns }] : [];
    return [...swaps, ...all].flatMap(({ what, shift }) => {
      const labels = new Set(shift.map(({ label }) => label));
      return labels.size === shift.length
        ? [
            {
              what: `${what} ${sheet.name} ${shift.map(({ label }) => label).join('|')}`,
              sheet: sheet.name,
              top: ledger.table.area.top,
              columns: shift.map(({ column }) => column),
              workbook: withSheet(workbook, shifted(sheet, shift)),
            },
          ]
        : [];
    });
  });
}

/** So many pairs of a table: its first columns are its most telling. */
const SWAPS = 3;

interface Column {
  readonly row: number;
  readonly column: number;
  readonly label: string;
}

/** Recognised columns of figures, with the lowest cell of their headers. */
function figureColumns({ table, fields }: Ledger): readonly Column[] {
  const { sheet, headerLines, lines } = table;
  const data = lines.filter(({ role }) => role === 'data');
  const valueAt = (row: number, column: number): CellValue => sheet.values[row]?.[column] ?? null;
  const isFigures = (column: number) =>
    data.filter(({ index }) => typeof valueAt(index, column) === 'number').length > MOSTLY * data.length;
  return [...new Set(fields.map(({ index }) => index))]
    .sort((one, other) => one - other)
    .filter((column) => isFigures(column) && !isCounting(data.map(({ index }) => valueAt(index, column))))
    .flatMap((column) => {
      const row = [...headerLines].reverse().find((line) => typeof valueAt(line, column) === 'string');
      return row === undefined ? [] : [{ row, column, label: String(valueAt(row, column)) }];
    });
}

function shifted(sheet: Sheet, columns: readonly Column[]): Sheet {
  const changed = new Map<number, Map<number, CellValue>>();
  columns.forEach(({ row, column }, at) => {
    const { label } = columns[(at + 1) % columns.length] as Column;
    changed.set(row, (changed.get(row) ?? new Map<number, CellValue>()).set(column, label));
  });
  return withValues(sheet, changed);
}

function withSheet(workbook: Workbook, sheet: Sheet): Workbook {
  return {
    ...workbook,
    sheets: workbook.sheets.map((one) => (one.name === sheet.name ? sheet : one)),
  };
}

/** 1, 2, 3 down the lines: nobody reads the numbers of lines as anything else. */
function isCounting(values: readonly CellValue[]): boolean {
  const figures = values.filter((value) => typeof value === 'number');
  return figures.every((value, at) => at === 0 || value === (figures[at - 1] ?? 0) + 1);
}
