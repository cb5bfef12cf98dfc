import type { SheetDrawing } from '../model/drawing';
import type { Area, CellValue, Grid, Sheet, Workbook } from '../model/workbook';
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

export interface GridSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly values: Grid<CellValue>;
  /** Without `=`. */
  readonly formulas: Grid<string>;
  /** Indices into the book's styles. */
  readonly styles: Grid<number>;
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
  /** What follows the numbers of a sheet of ours that the file brought along. */
  readonly live?: LiveLooks;
}

export type LiveLooks = Pick<SheetDrawing, 'alerts' | 'bars'>;

/** A workbook as the grid shows it. */
export interface GridBook {
  readonly styles: readonly GridStyle[];
  readonly sheets: readonly GridSheet[];
  /** Names that formulas may use, with what they stand for. */
  readonly names: readonly { readonly name: string; readonly formula: string }[];
  /** What the file holds and the grid does not show ("图片", "图表"). */
  readonly unseen: readonly string[];
}

/** How the sheets of a file look, by name; what a looks reader could not read is absent. */
export type Looks = ReadonlyMap<string, SheetLooks>;

export interface SheetLooks {
  readonly styleOf: (row: number, column: number) => GridStyle | undefined;
  /** Cells that have a look, whether they hold something or not. */
  readonly styled: Iterable<readonly [row: number, column: number]>;
  readonly widths: Readonly<Record<number, number>>;
  readonly heights: Readonly<Record<number, number>>;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly live: LiveLooks;
}

const ROWS_SPARE = 20;
const COLUMNS_SPARE = 3;
const LEAST_ROWS = 40;
const LEAST_COLUMNS = 12;
/** The grid is never wider or longer than this; a stray value beyond is kept in the file. */
const MOST_ROWS = 200_000;
const MOST_COLUMNS = 1_000;

/** The workbook for the grid: values and formulas from our own reader, looks from the looks reader. */
export function gridBook(
  workbook: Workbook,
  looks: Looks,
  { unseen, names }: Pick<GridBook, 'unseen' | 'names'>,
): GridBook {
  const list = styleList();
  const sheets = workbook.sheets.map((sheet) => gridSheet(sheet, looks.get(sheet.name), list));
  return { styles: list.styles, sheets, unseen, names };
}

interface StyleList {
  readonly styles: readonly GridStyle[];
  /** The style's index; the same for all that look alike. */
  readonly indexOf: (style: GridStyle) => number;
}

/** Collects styles; equal ones once. */
export function styleList(): StyleList {
  const styles: GridStyle[] = [];
  const byObject = new Map<GridStyle, number>();
  const byLook = new Map<string, number>();
  return {
    styles,
    indexOf(style) {
      const known = byObject.get(style);
      if (known !== undefined) {
        return known;
      }
      const look = JSON.stringify(style);
      const index = byLook.get(look) ?? styles.push(style) - 1;
      byLook.set(look, index);
      byObject.set(style, index);
      return index;
    },
  };
}

function gridSheet(sheet: Sheet, looks: SheetLooks | undefined, list: StyleList): GridSheet {
  const values = sheet.values.slice(0, MOST_ROWS).map((row) => row?.slice(0, MOST_COLUMNS));
  const styles = looks ? looksOf(looks, list) : plainStyles(sheet, list);
  const widths = looks?.widths ?? {};
  return {
    name: sheet.name,
    hidden: sheet.visibility !== 'visible',
    values,
    formulas: sheet.formulas,
    styles,
    merges: sheet.merges,
    widths,
    heights: { ...naturalHeights(values, styles, widths, list.styles, sheet.merges), ...looks?.heights },
    hiddenRows: [...sheet.hiddenRows],
    hiddenColumns: [...sheet.hiddenColumns],
    frozenRows: looks?.frozenRows ?? 0,
    frozenColumns: looks?.frozenColumns ?? 0,
    rowCount: Math.max(LEAST_ROWS, values.length, styles.length) + ROWS_SPARE,
    columnCount: Math.max(LEAST_COLUMNS, widest(values), widest(styles)) + COLUMNS_SPARE,
    notes: Object.fromEntries(sheet.notes),
    ...(looks ? { live: looks.live } : {}),
  };
}

function widest(grid: Grid<unknown>): number {
  let width = 0;
  grid.forEach((row) => {
    width = Math.max(width, row?.length ?? 0);
  });
  return width;
}

function looksOf({ styled, styleOf }: SheetLooks, list: StyleList): Grid<number> {
  const styles: (number | undefined)[][] = [];
  for (const [row, column] of styled) {
    const style = row < MOST_ROWS && column < MOST_COLUMNS ? styleOf(row, column) : undefined;
    if (style) {
      styles[row] ??= [];
      (styles[row] as (number | undefined)[])[column] = list.indexOf(style);
    }
  }
  return styles;
}

/** Without a looks reader dates are still shown as dates, and fills as fills. */
function plainStyles(sheet: Sheet, list: StyleList): Grid<number> {
  const styles: (number | undefined)[][] = [];
  for (let row = 0; row < Math.min(MOST_ROWS, sheet.values.length); row += 1) {
    sheet.values[row]?.forEach((_, column) => {
      const format = sheet.formats[row]?.[column];
      const fill = sheet.fills[row]?.[column];
      if (format || fill) {
        styles[row] ??= [];
        const style = { ...(format ? { format } : {}), ...(fill ? { fill } : {}) };
        (styles[row] as (number | undefined)[])[column] = list.indexOf(style);
      }
    });
  }
  return styles;
}
