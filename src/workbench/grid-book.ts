import type { Area, CellValue, Sheet, Workbook } from '../model/workbook';
import { naturalHeights } from './row-heights';

/** Look of a cell in the grid; keys of the style list are shared by all cells that look alike. */
export interface GridStyle {
  readonly font?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strike?: boolean;
  readonly colour?: string;
  readonly fill?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  readonly format?: string;
  readonly borders?: Readonly<
    Partial<Record<'top' | 'bottom' | 'left' | 'right', { readonly style: string; readonly colour: string }>>
  >;
}

export interface GridCell {
  readonly value?: CellValue;
  /** Without `=`. */
  readonly formula?: string;
  /** Index into the book's styles. */
  readonly style?: number;
}

export interface GridSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Sparse: row → column → cell. */
  readonly cells: Readonly<Record<number, Readonly<Record<number, GridCell>>>>;
  readonly merges: readonly Area[];
  /** Pixels by column and row, where they are not the default. */
  readonly widths: Readonly<Record<number, number>>;
  readonly heights: Readonly<Record<number, number>>;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly notes: Readonly<Record<string, string>>;
}

/** A workbook as the grid shows it. */
export interface GridBook {
  readonly styles: readonly GridStyle[];
  readonly sheets: readonly GridSheet[];
  /** What the file holds and the grid does not show ("图片", "图表"). */
  readonly unseen: readonly string[];
}

/** How the sheets of a file look, by name; what a looks reader could not read is absent. */
export type Looks = ReadonlyMap<string, SheetLooks>;

export interface SheetLooks {
  readonly styleOf: (row: number, column: number) => GridStyle | undefined;
  /** Styled cells without a value. */
  readonly styled: Iterable<readonly [row: number, column: number]>;
  readonly widths: Readonly<Record<number, number>>;
  readonly heights: Readonly<Record<number, number>>;
  readonly frozenRows: number;
  readonly frozenColumns: number;
}

const ROWS_SPARE = 20;
const COLUMNS_SPARE = 3;
/** The grid is never wider or longer than this; a stray value beyond is kept in the file. */
const MOST_ROWS = 200_000;
const MOST_COLUMNS = 1_000;

/** The workbook for the grid: values and formulas from our own reader, looks from the looks reader. */
export function gridBook(workbook: Workbook, looks: Looks, unseen: readonly string[]): GridBook {
  const styles: GridStyle[] = [];
  const known = new Map<string, number>();
  const styleIndex = (style: GridStyle | undefined): number | undefined => {
    if (!style) {
      return undefined;
    }
    const key = JSON.stringify(style);
    const index = known.get(key) ?? styles.push(style) - 1;
    known.set(key, index);
    return index;
  };
  const sheets = workbook.sheets.map((sheet) => gridSheet(sheet, looks.get(sheet.name), styles, styleIndex));
  return { styles, sheets, unseen };
}

function gridSheet(
  sheet: Sheet,
  looks: SheetLooks | undefined,
  styles: readonly GridStyle[],
  styleIndex: (style: GridStyle | undefined) => number | undefined,
): GridSheet {
  const cells: Record<number, Record<number, GridCell>> = {};
  let rowCount = 40;
  let columnCount = 12;
  const put = (row: number, column: number, value: CellValue, formula: string | undefined) => {
    if (row >= MOST_ROWS || column >= MOST_COLUMNS) {
      return;
    }
    const style = styleIndex(looks?.styleOf(row, column) ?? plainStyle(sheet, row, column));
    cells[row] ??= {};
    cells[row][column] = {
      ...(value === null ? {} : { value }),
      ...(formula === undefined ? {} : { formula }),
      ...(style === undefined ? {} : { style }),
    };
    rowCount = Math.max(rowCount, row + 1);
    columnCount = Math.max(columnCount, column + 1);
  };
  sheet.values.forEach((row, r) => {
    row?.forEach((value, c) => {
      put(r, c, value ?? null, sheet.formulas[r]?.[c]);
    });
  });
  for (const [row, column] of looks?.styled ?? []) {
    if (!cells[row]?.[column]) {
      put(row, column, null, sheet.formulas[row]?.[column]);
    }
  }
  return {
    name: sheet.name,
    hidden: sheet.visibility !== 'visible',
    cells,
    merges: sheet.merges,
    widths: looks?.widths ?? {},
    heights: { ...naturalHeights(cells, looks?.widths ?? {}, styles, sheet.merges), ...looks?.heights },
    hiddenRows: [...sheet.hiddenRows],
    hiddenColumns: [...sheet.hiddenColumns],
    frozenRows: looks?.frozenRows ?? 0,
    frozenColumns: looks?.frozenColumns ?? 0,
    rowCount: rowCount + ROWS_SPARE,
    columnCount: columnCount + COLUMNS_SPARE,
    notes: Object.fromEntries(sheet.notes),
  };
}

/** Without a looks reader dates are still shown as dates, and fills as fills. */
function plainStyle(sheet: Sheet, row: number, column: number): GridStyle | undefined {
  const format = sheet.formats[row]?.[column];
  const fill = sheet.fills[row]?.[column];
  return format || fill ? { ...(format ? { format } : {}), ...(fill ? { fill } : {}) } : undefined;
}
