import { cellAddress } from '../model/address';
import { type CellValue, type Grid, isCellError, type Sheet, type Workbook } from '../model/workbook';
import type { CellEdit, FormulaResult } from '../xlsx/write';

/** What a cell holds after the user's editing. */
export interface Content {
  readonly value: CellValue;
  /** Without `=`. */
  readonly formula?: string;
}

/** What the grid knows of its cells besides what was typed. */
export interface Shown {
  /** The value that a cell shows, results of formulas included. */
  readonly valueAt: (sheet: string, row: number, column: number) => CellValue;
  /** The number format that a cell has by now: typing a date gives it one. */
  readonly formatAt: (sheet: string, row: number, column: number) => string | undefined;
}

/**
 * The user's edits over an unchanged original. A cell that is back to what it was (undone) is no edit any more, so a
 * file saved after undoing is the file that was opened.
 */
export interface EditLog {
  readonly record: (sheet: string, row: number, column: number, content: Content) => void;
  readonly isEmpty: () => boolean;
  readonly edits: (shown: Shown) => readonly CellEdit[];
  /** What formulas that nobody has edited come to by now, where that is not what the file says. */
  readonly results: (shown: Shown) => readonly FormulaResult[];
  /**
   * The original with the edits in it. As soon as there are any, formulas have the results that the grid calculates;
   * before, only those do for which the file holds no result.
   */
  readonly overlay: (shown: Shown) => Workbook;
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

  const isEmpty = () => all()[Symbol.iterator]().next().done === true;
  return {
    record,
    isEmpty,
    edits: ({ formatAt, valueAt }) =>
      [...all()].map(([name, row, column, typed]) => {
        // What a formula comes to is known only after it was typed.
        const content = typed.formula === undefined ? typed : { ...typed, value: valueAt(name, row, column) };
        const format = newFormat(sheets.get(name), row, column, content, formatAt(name, row, column));
        return { ...toEdit(name, row, column, content), ...(format ? { format } : {}) };
      }),
    results: ({ valueAt }) =>
      original.sheets.flatMap((sheet) =>
        newResults(sheet, bySheet.get(sheet.name), (row, column) => valueAt(sheet.name, row, column)),
      ),
    overlay: (shown) => ({
      ...original,
      sheets: original.sheets.map((sheet) => overlaid(sheet, bySheet.get(sheet.name), shown, !isEmpty())),
    }),
  };
}

function isOriginal(sheet: Sheet, row: number, column: number, { value, formula }: Content): boolean {
  const before = sheet.formulas[row]?.[column];
  return formula === undefined
    ? before === undefined && isSame(sheet.values[row]?.[column] ?? null, value)
    : before === formula;
}

/** An empty text and nothing are the same to the eye, and to the grid. */
function isSame(before: CellValue, now: CellValue): boolean {
  return isCellError(before) || isCellError(now)
    ? isCellError(before) && isCellError(now) && before.error === now.error
    : (before === '' ? null : before) === (now === '' ? null : now);
}

/** Typing a date or a share into a cell without a format of its own gives it one; without it the file would show 41883. */
function newFormat(
  sheet: Sheet | undefined,
  row: number,
  column: number,
  { value, formula }: Content,
  format: string | undefined,
): string | undefined {
  const isNumber = formula === undefined && typeof value === 'number';
  return isNumber && format && sheet?.formats[row]?.[column] === undefined && /[ymd%]/i.test(format)
    ? format
    : undefined;
}

function toEdit(sheet: string, row: number, column: number, { value, formula }: Content): CellEdit {
  const cell = cellAddress(row, column);
  return formula === undefined
    ? { sheet, cell, value: typeof value === 'object' ? null : value }
    : { sheet, cell, formula, ...(value === null || typeof value === 'object' ? {} : { value }) };
}

function newResults(
  { name, formulas, values }: Sheet,
  edited: ReadonlyMap<number, ReadonlyMap<number, Content>> | undefined,
  valueAt: (row: number, column: number) => CellValue,
): readonly FormulaResult[] {
  const results: FormulaResult[] = [];
  formulas.forEach((cells, row) => {
    cells?.forEach((formula, column) => {
      if (formula === undefined || edited?.get(row)?.has(column)) {
        return;
      }
      const stored = values[row]?.[column] ?? null;
      const now = valueAt(row, column);
      if (!isSameResult(stored, now)) {
        // A failure may be the grid's own: a function that it does not know. Nobody is told of it as of a result.
        const isKnown = now !== null && !isCellError(now);
        results.push({ sheet: name, cell: cellAddress(row, column), ...(isKnown ? { value: now } : {}) });
      }
    });
  });
  return results;
}

/** The grid calculates to 12 digits; Excel stores 17. */
const DIGITS = 1e-9;

function isSameResult(stored: CellValue, now: CellValue): boolean {
  return typeof stored === 'number' && typeof now === 'number'
    ? Math.abs(stored - now) <= DIGITS * Math.max(Math.abs(stored), Math.abs(now))
    : isSame(stored, now);
}

function overlaid(
  sheet: Sheet,
  rows: ReadonlyMap<number, ReadonlyMap<number, Content>> | undefined,
  { valueAt, formatAt }: Shown,
  isEdited: boolean,
): Sheet {
  const values = copied(sheet.values);
  const formulas = copied(sheet.formulas);
  const formats = copied(sheet.formats);
  for (const [row, cells] of rows ?? []) {
    for (const [column, content] of cells) {
      values.put(row, column, content.value ?? undefined);
      formulas.put(row, column, content.formula);
      const format = newFormat(sheet, row, column, content, formatAt(sheet.name, row, column));
      if (format) {
        formats.put(row, column, format);
      }
    }
  }
  formulas.grid.forEach((cells, row) => {
    cells?.forEach((formula, column) => {
      const stored = sheet.values[row]?.[column] ?? null;
      if (formula !== undefined && (isEdited || stored === null)) {
        values.put(row, column, resultOf(stored, valueAt(sheet.name, row, column)) ?? undefined);
      }
    });
  });
  return { ...sheet, values: values.grid, formulas: formulas.grid, formats: formats.grid };
}

/** A function that only the grid does not know is no error of the ledger. */
function resultOf(stored: CellValue, calculated: CellValue): CellValue {
  const isUnknown = isCellError(calculated) && calculated.error === '#NAME?';
  return isUnknown && stored !== null ? stored : calculated;
}

/** A grid whose rows are shared with the original until one is written to. */
function copied<T>(original: Grid<T>) {
  const grid: (readonly (T | undefined)[] | undefined)[] = original.slice();
  const own = new Map<number, (T | undefined)[]>();
  return {
    grid,
    put(row: number, column: number, value: T | undefined): void {
      const cells = own.get(row) ?? grid[row]?.slice() ?? [];
      own.set(row, cells);
      grid[row] = cells;
      cells[column] = value;
    },
  };
}
