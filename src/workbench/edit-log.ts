import { cellAddress } from '../model/address';
import type { CellValue, Grid, Sheet, Workbook } from '../model/workbook';
import type { CellEdit } from '../xlsx/write';

/** What a cell holds after the user's editing. */
export interface Content {
  readonly value: CellValue;
  /** Without `=`. */
  readonly formula?: string;
}

/**
 * The user's edits over an unchanged original. A cell that is back to what it was (undone) is no edit any more, so a
 * file saved after undoing is the file that was opened.
 */
export interface EditLog {
  readonly record: (sheet: string, row: number, column: number, content: Content) => void;
  readonly isEmpty: () => boolean;
  readonly edits: () => readonly CellEdit[];
  /** The original with the edits in it, and with the results that the grid calculates for formulas. */
  readonly overlay: (calculated: (sheet: string, row: number, column: number) => CellValue) => Workbook;
}

export function editLog(original: Workbook): EditLog {
  const bySheet = new Map<string, Map<number, Map<number, Content>>>();
  const sheets = new Map(original.sheets.map((sheet) => [sheet.name, sheet]));

  function record(name: string, row: number, column: number, content: Content): void {
    const sheet = sheets.get(name);
    if (!sheet) {
      return;
    }
    const rows = bySheet.get(name) ?? new Map<number, Map<number, Content>>();
    bySheet.set(name, rows);
    const cells = rows.get(row) ?? new Map<number, Content>();
    rows.set(row, cells);
    if (isOriginal(sheet, row, column, content)) {
      cells.delete(column);
    } else {
      cells.set(column, content);
    }
  }

  function* all(): Iterable<readonly [sheet: string, row: number, column: number, content: Content]> {
    for (const [name, rows] of bySheet) {
      for (const [row, cells] of rows) {
        for (const [column, content] of cells) {
          yield [name, row, column, content];
        }
      }
    }
  }

  return {
    record,
    isEmpty: () => all()[Symbol.iterator]().next().done === true,
    edits: () => [...all()].map(([sheet, row, column, content]) => toEdit(sheet, row, column, content)),
    overlay: (calculated) => ({
      ...original,
      sheets: original.sheets.map((sheet) => overlaid(sheet, bySheet.get(sheet.name), calculated)),
    }),
  };
}

function isOriginal(sheet: Sheet, row: number, column: number, { value, formula }: Content): boolean {
  const before = sheet.formulas[row]?.[column];
  return formula === undefined
    ? before === undefined && (sheet.values[row]?.[column] ?? null) === value
    : before === formula;
}

function toEdit(sheet: string, row: number, column: number, { value, formula }: Content): CellEdit {
  const cell = cellAddress(row, column);
  return formula === undefined
    ? { sheet, cell, value: typeof value === 'object' ? null : value }
    : { sheet, cell, formula, ...(value === null || typeof value === 'object' ? {} : { value }) };
}

function overlaid(
  sheet: Sheet,
  rows: ReadonlyMap<number, ReadonlyMap<number, Content>> | undefined,
  calculated: (sheet: string, row: number, column: number) => CellValue,
): Sheet {
  const values = copy(sheet.values);
  const formulas = copy(sheet.formulas);
  for (const [row, cells] of rows ?? []) {
    for (const [column, { value, formula }] of cells) {
      place(values, row, column, value ?? undefined);
      place(formulas, row, column, formula);
    }
  }
  formulas.forEach((cells, row) => {
    cells?.forEach((formula, column) => {
      if (formula !== undefined) {
        place(values, row, column, calculated(sheet.name, row, column) ?? undefined);
      }
    });
  });
  return { ...sheet, values, formulas };
}

/** Rows are shared with the original until one is written to. */
function copy<T>(grid: Grid<T>): (readonly (T | undefined)[] | undefined)[] {
  return grid.slice();
}

function place<T>(
  grid: (readonly (T | undefined)[] | undefined)[],
  row: number,
  column: number,
  value: T | undefined,
): void {
  const cells = grid[row]?.slice() ?? [];
  cells[column] = value;
  grid[row] = cells;
}
