import { type Alert, cellLooks, type SheetDrawing } from '../model/drawing';
import type { Area, CellValue, Grid, Sheet, Workbook } from '../model/workbook';
import type { BookLook, CellLook, ScaleRule, SheetLook } from '../xlsx/looks';
import { naturalHeights } from './row-heights';

export type LiveLooks = Pick<SheetDrawing, 'alerts' | 'bars'>;

/**
 * What follows the numbers of a sheet that we have drawn, as the writer of files puts it down: bars from 0, and a ground
 * as a colour scale so narrow that it is a step.
 */
function liveLooks(scales: readonly ScaleRule[]): LiveLooks {
  return {
    alerts: scales.flatMap(({ kind, area, bounds, colours }): readonly Alert[] => {
      const at = kind === 'colorScale' ? colours.indexOf(cellLooks.failing.fill ?? '') : -1;
      const [low, high] = bounds;
      if (at < 0 || low === undefined || high === undefined) {
        return [];
      }
      return [at === 0 ? { area, fails: '<', bound: high } : { area, fails: '>', bound: low }];
    }),
    bars: scales.flatMap(({ kind, area, bounds: [low, high] }) =>
      kind === 'dataBar' && low === 0 && high !== undefined && high > 0 ? [{ area, max: high }] : [],
    ),
  };
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

/** A workbook as the grid shows it. */
export interface GridBook {
  /** Shared by all cells that look alike. */
  readonly styles: readonly CellLook[];
  readonly sheets: readonly GridSheet[];
  /** Names that formulas may use, with what they stand for. */
  readonly names: readonly { readonly name: string; readonly formula: string }[];
  /** What the file holds and the grid does not show ("图片", "图表"). */
  readonly unseen: readonly string[];
}

const ROWS_SPARE = 20;
const COLUMNS_SPARE = 3;
const LEAST_ROWS = 40;
const LEAST_COLUMNS = 12;
/** The grid is never wider or longer than this; a stray value beyond is kept in the file. */
const MOST_ROWS = 200_000;
const MOST_COLUMNS = 1_000;

/** The workbook for the grid. */
export function gridBook(
  workbook: Workbook,
  look: BookLook,
  { unseen, names }: Pick<GridBook, 'unseen' | 'names'>,
): GridBook {
  const sheets = workbook.sheets.map((sheet) => gridSheet(sheet, look.sheets.get(sheet.name), look.cells));
  return { styles: look.cells, sheets, unseen, names };
}

interface StyleList {
  readonly styles: readonly CellLook[];
  /** The style's index; the same for all that look alike. */
  readonly indexOf: (style: CellLook) => number;
}

/** Collects styles; equal ones once. */
export function styleList(): StyleList {
  const styles: CellLook[] = [];
  const byObject = new Map<CellLook, number>();
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

function gridSheet(sheet: Sheet, look: SheetLook | undefined, cells: readonly CellLook[]): GridSheet {
  const values = within(sheet.values);
  const styles = within(look?.styles ?? []);
  const widths = Object.fromEntries(
    [...(look?.widths ?? [])].map(([column, width]) => [column, Math.round(width * 7 + 5)]),
  );
  const heights = Object.fromEntries(
    [...(look?.heights ?? [])].map(([row, height]) => [row, Math.round((height * 4) / 3)]),
  );
  return {
    name: sheet.name,
    hidden: sheet.visibility !== 'visible',
    values,
    formulas: sheet.formulas,
    styles,
    merges: sheet.merges,
    widths,
    heights: { ...naturalHeights(values, styles, widths, cells, sheet.merges), ...heights },
    hiddenRows: [...sheet.hiddenRows],
    hiddenColumns: [...sheet.hiddenColumns],
    frozenRows: look?.frozenRows ?? 0,
    frozenColumns: look?.frozenColumns ?? 0,
    rowCount: Math.max(LEAST_ROWS, values.length, styles.length) + ROWS_SPARE,
    columnCount: Math.max(LEAST_COLUMNS, widest(values), widest(styles)) + COLUMNS_SPARE,
    notes: Object.fromEntries(sheet.notes),
    ...(look ? { live: liveLooks(look.scales) } : {}),
  };
}

/** Rows and columns that the grid shows; the same rows where nothing is cut off. */
function within<T>(grid: Grid<T>): Grid<T> {
  return grid
    .slice(0, MOST_ROWS)
    .map((row) => (row && row.length > MOST_COLUMNS ? row.slice(0, MOST_COLUMNS) : row));
}

function widest(grid: Grid<unknown>): number {
  let width = 0;
  grid.forEach((row) => {
    width = Math.max(width, row?.length ?? 0);
  });
  return width;
}
