import { parseArea } from '../model/address';
import type { CellStyle, SheetDrawing } from '../model/drawing';
import { cellLooks } from '../model/palette';
import type { GridCell, GridSheet, GridStyle } from './grid-book';

/** A sheet of ours as the grid shows it, with the styles it uses (indices start at 0). */
export function drawnGrid(drawing: SheetDrawing): {
  readonly sheet: GridSheet;
  readonly styles: readonly GridStyle[];
} {
  const styles: GridStyle[] = [];
  const known = new Map<string, number>();
  const cells: Record<number, Record<number, GridCell>> = {};
  let rowCount = 20;
  let columnCount = 8;
  for (const { row, column, value, formula, style } of drawing.cells) {
    const key = JSON.stringify(style ?? {});
    const index = known.get(key) ?? styles.push(gridStyle(style ?? {})) - 1;
    known.set(key, index);
    cells[row] ??= {};
    cells[row][column] = {
      style: index,
      ...(value === undefined ? {} : { value }),
      ...(formula === undefined ? {} : { formula }),
    };
    rowCount = Math.max(rowCount, row + 10);
    columnCount = Math.max(columnCount, column + 2);
  }
  return {
    styles,
    sheet: {
      name: drawing.title,
      hidden: false,
      cells,
      merges: drawing.merges.flatMap((merge) => parseArea(merge) ?? []),
      widths: Object.fromEntries(drawing.widths.map((width, index) => [index, Math.round(width * 7 + 5)])),
      heights: Object.fromEntries(
        Object.entries(drawing.heights ?? {}).map(([row, height]) => [row, Math.round((height * 4) / 3)]),
      ),
      hiddenRows: [],
      hiddenColumns: [],
      frozenRows: drawing.frozenRows ?? 0,
      frozenColumns: 0,
      rowCount,
      columnCount,
      notes: {},
    },
  };
}

function gridStyle(style: CellStyle): GridStyle {
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
