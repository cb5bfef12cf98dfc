/**
 * A workbook as every part of the program sees it: plain data (it can be posted to a worker),
 * rows and columns counted from 0, nothing interpreted yet.
 */

/** A formula's failure as the cell shows it, e.g. `{ error: "#DIV/0!" }`. */
export interface CellError {
  readonly error: string;
  /** No failure: a picture or a linked record stands in the cell, which only newer Excel can show. */
  readonly isPicture?: true;
  /** No failure: a formula whose result the file does not hold; what it gives is not known yet. */
  readonly isPending?: true;
}

/** What a cell holds. Dates are numbers; their number format says that they are dates. `null` is an empty cell. */
export type CellValue = string | number | boolean | CellError | null;

/** One thing per cell, row by row; rows and cells may be missing, so that one value at XFD1048576 costs nothing. */
export type Grid<T> = readonly (readonly (T | undefined)[] | undefined)[];

/** A rectangle of cells, all four edges inside. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** One cell of one sheet. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export interface Sheet {
  /** No two sheets of a workbook have the same. */
  readonly name: string;
  /** The file that it stands in; only where several files are checked as one workbook. */
  readonly file?: string;
  /** Its name in that file, where the sheets of several have the same. */
  readonly ownName?: string;
  readonly visibility: 'visible' | 'hidden' | 'very-hidden';
  /**
   * Values; for a formula its last calculated value, `null` where the file holds none. What lies hidden beneath a merge
   * is kept where it is: nobody sees it, yet SUM counts it (see `coveredValues`).
   */
  readonly values: Grid<CellValue>;
  /** Number format codes as Excel names them (`yyyy"年"m"月"`), only where they are not General: see `shownNumber`. */
  readonly formats: Grid<string>;
  /** Formulas without the leading `=`, only where there is one. */
  readonly formulas: Grid<string>;
  /** Solid fill colours as `RRGGBB`, only where a cell has one. */
  readonly fills: Grid<string>;
  /** `true` where the whole cell is struck through. */
  readonly struck: Grid<boolean>;
  /** Notes (comments) by address (`C9`). */
  readonly notes: ReadonlyMap<string, string>;
  readonly merges: readonly Area[];
  /** Areas (header row included) whose filter is on: rows of them that are in `hiddenRows` were filtered out. */
  readonly filters: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly isProtected: boolean;
}

/** A sheet that is in the workbook and could not be read: nothing on it is checked, and that must be said. */
export interface UnreadSheet {
  readonly name: string;
  /** A sentence for the clerk: what is wrong with it and what to do. */
  readonly reason: string;
}

export interface Workbook {
  /** The file's name, or the title of the open workbook. */
  readonly name: string;
  readonly sheets: readonly Sheet[];
  /** `true` where day 0 is 1904-01-01 (old Mac workbooks). */
  readonly date1904: boolean;
  /** Sheets that could not be read; absent where there are none. */
  readonly unread?: readonly UnreadSheet[];
  /** Names of the other files that formulas ask: the first is meant by `[1]Sheet1!A1`; absent where there are none. */
  readonly otherFiles?: readonly string[];
  /** What was left out or changed in reading, as sentences for the clerk (an old format, a limit); absent: nothing. */
  readonly remarks?: readonly string[];
}

/** The value of a cell; `null` outside of what the sheet holds. */
export function valueAt(sheet: Sheet, row: number, column: number): CellValue {
  return sheet.values[row]?.[column] ?? null;
}

/** `true` for the value of a formula that failed. */
export function isCellError(value: CellValue): value is CellError {
  return typeof value === 'object' && value !== null;
}

/** A value beneath a merge: the screen shows only the first cell of the merge, SUM counts this one too. */
export interface CoveredValue {
  readonly row: number;
  readonly column: number;
  readonly value: Exclude<CellValue, null>;
  readonly merge: Area;
}

/** Every value that lies hidden beneath a merge, row by row within each merge. */
export function coveredValues({ merges, values }: Pick<Sheet, 'merges' | 'values'>): readonly CoveredValue[] {
  const covered: CoveredValue[] = [];
  for (const merge of merges) {
    for (let row = merge.top; row <= Math.min(merge.bottom, values.length - 1); row++) {
      const cells = values[row] ?? [];
      for (let column = merge.left; column <= Math.min(merge.right, cells.length - 1); column++) {
        const value = cells[column] ?? null;
        const isShown = row === merge.top && column === merge.left;
        if (!isShown && value !== null && value !== '') {
          covered.push({ row, column, value, merge });
        }
      }
    }
  }
  return covered;
}
