import { cellAddress, parseArea } from '../model/address';
import { type CellStyle, cellLooks, type SheetDrawing } from '../model/drawing';
import type { CellValue } from '../model/workbook';
import type { CellLook } from '../xlsx/looks';
import { type GridSheet, styleList } from './grid-book';
import { naturalHeights } from './row-heights';

/** A sheet of ours as the grid shows it, with the styles it uses. */
export function drawnGrid(drawing: SheetDrawing): {
  readonly sheet: GridSheet;
  readonly styles: readonly CellLook[];
} {
  const list = styleList();
  const values: CellValue[][] = [];
  const formulas: string[][] = [];
  const styles: number[][] = [];
  let columnCount = 8;
  for (const { row, column, value, formula, style } of drawing.cells) {
    put(styles, row, column, list.indexOf(gridStyle(style ?? {})));
    if (value !== undefined) {
      put(values, row, column, value);
    }
    if (formula !== undefined) {
      put(formulas, row, column, formula);
    }
    columnCount = Math.max(columnCount, column + 2);
  }
  const merges = drawing.merges.flatMap((merge) => parseArea(merge) ?? []);
  const widths = Object.fromEntries(drawing.widths.map((width, index) => [index, Math.round(width * 7 + 5)]));
  const heights = Object.fromEntries(
    Object.entries(drawing.heights ?? {}).map(([row, height]) => [row, Math.round((height * 4) / 3)]),
  );
  return {
    styles: list.styles,
    sheet: {
      name: drawing.title,
      hidden: false,
      values,
      formulas,
      styles,
      merges,
      widths,
      heights: { ...naturalHeights(values, styles, widths, list.styles, merges), ...heights },
      hiddenRows: [],
      hiddenColumns: [],
      frozenRows: drawing.frozenRows ?? 0,
      frozenColumns: 0,
      rowCount: Math.max(20, styles.length + 10),
      columnCount,
      notes: Object.fromEntries(
        drawing.cells.flatMap(({ row, column, note }) => (note ? [[cellAddress(row, column), note]] : [])),
      ),
    },
  };
}

function put<T>(grid: T[][], row: number, column: number, value: T): void {
  grid[row] ??= [];
  (grid[row] as T[])[column] = value;
}

function gridStyle(style: CellStyle): CellLook {
  const look = cellLooks[style.colour ?? 'none'];
  const line = { style: 'thin', colour: '9AA7B2' };
  return {
    size: style.size ?? 11,
    colour: look.text,
    vertical: 'center',
    ...(look.fill ? { fill: look.fill } : {}),
    ...(style.bold ? { bold: true } : {}),
    ...(style.strike ? { strike: true } : {}),
    ...(style.align ? { horizontal: style.align } : {}),
    ...(style.wrap ? { wrap: true } : {}),
    ...(style.format ? { format: style.format } : {}),
    ...(style.border ? { borders: { top: line, bottom: line, left: line, right: line } } : {}),
  };
}
