import type { CellValue, Grid } from '../model/workbook';
import type { Opened } from './opened';

/** Everything row by row that an opened workbook holds of one sheet. */
interface Rows {
  readonly values: Grid<CellValue>;
  readonly formulas: Grid<string>;
  readonly formats: Grid<string>;
  readonly fills: Grid<string>;
  readonly struck: Grid<boolean>;
  readonly styles: Grid<number>;
}

/** Rows `from` … of the sheet at an index. */
export interface RowSlice extends Rows {
  readonly sheet: number;
  readonly from: number;
}

const names = ['values', 'formulas', 'formats', 'fills', 'struck', 'styles'] as const;
const ROWS_AT_ONCE = 1_500;
const none: Rows = { values: [], formulas: [], formats: [], fills: [], struck: [], styles: [] };

/** The opened workbook without its rows, and the rows in slices that a page takes without pausing. */
export function takenApart(opened: Opened): { readonly frame: Opened; readonly slices: Iterable<RowSlice> } {
  return {
    frame: withRows(opened, () => none),
    slices: slicesOf(opened),
  };
}

function* slicesOf({ workbook, grid }: Opened): Iterable<RowSlice> {
  for (const [index, sheet] of workbook.sheets.entries()) {
    const rows: Rows = { ...sheet, styles: grid.sheets[index]?.styles ?? [] };
    const length = Math.max(...names.map((name) => rows[name].length));
    for (let from = 0; from < length; from += ROWS_AT_ONCE) {
      const slice = {
        sheet: index,
        from,
        values: rows.values.slice(from, from + ROWS_AT_ONCE),
        formulas: rows.formulas.slice(from, from + ROWS_AT_ONCE),
        formats: alikeOnce(rows.formats.slice(from, from + ROWS_AT_ONCE)),
        fills: alikeOnce(rows.fills.slice(from, from + ROWS_AT_ONCE)),
        struck: alikeOnce(rows.struck.slice(from, from + ROWS_AT_ONCE)),
        styles: alikeOnce(rows.styles.slice(from, from + ROWS_AT_ONCE)),
      };
      if (names.some((name) => slice[name].some(() => true))) {
        yield slice;
      }
    }
  }
}

/** Kinds of rows that are looked for again: those of a list, striped or not, and of what stands between its parts. */
const KINDS = 8;

/** The rows of a list look alike: as one object they are sent once. */
function alikeOnce<T>(rows: Grid<T>): Grid<T> {
  const kinds: (readonly (T | undefined)[])[] = [];
  return rows.map((row) => {
    const known = row && kinds.find((one) => isAlike(one, row));
    if (row && !known && kinds.length < KINDS) {
      kinds.push(row);
    }
    return known ?? row;
  });
}

function isAlike<T>(one: readonly T[], other: readonly T[]): boolean {
  for (let at = 0; at < one.length; at++) {
    if (one[at] !== other[at]) {
      return false;
    }
  }
  return one.length === other.length;
}

/** The opened workbook put together again. Values and formulas of grid and workbook are the same objects. */
export function putTogether(frame: Opened, slices: readonly RowSlice[]): Opened {
  const sheets = frame.workbook.sheets.map((_, index) =>
    joined(slices.filter(({ sheet }) => sheet === index)),
  );
  return withRows(frame, (index) => sheets[index] ?? none);
}

function joined(slices: readonly RowSlice[]): Rows {
  return {
    values: joinedGrid(slices, 'values'),
    formulas: joinedGrid(slices, 'formulas'),
    formats: joinedGrid(slices, 'formats'),
    fills: joinedGrid(slices, 'fills'),
    struck: joinedGrid(slices, 'struck'),
    styles: joinedGrid(slices, 'styles'),
  };
}

function joinedGrid<Name extends keyof Rows>(slices: readonly RowSlice[], name: Name): Rows[Name] {
  const grid: Rows[Name][number][] = [];
  for (const slice of slices) {
    slice[name].forEach((row, index) => {
      grid[slice.from + index] = row;
    });
  }
  return grid as unknown as Rows[Name];
}

function withRows(opened: Opened, rowsOf: (sheet: number) => Rows): Opened {
  const { workbook, grid } = opened;
  return {
    ...opened,
    workbook: {
      ...workbook,
      sheets: workbook.sheets.map((sheet, index) => {
        const { styles: _, ...rows } = rowsOf(index);
        return { ...sheet, ...pick(rows) };
      }),
    },
    grid: {
      ...grid,
      sheets: grid.sheets.map((sheet, index) => {
        const { values, formulas, styles } = rowsOf(index);
        return { ...sheet, values, formulas, styles };
      }),
    },
  };
}

function pick({ values, formulas, formats, fills, struck }: Omit<Rows, 'styles'>): Omit<Rows, 'styles'> {
  return { values, formulas, formats, fills, struck };
}
