import type { Area, CellValue, Grid } from '../model/workbook';
import type { CellLook } from '../xlsx/looks';

const DEFAULT_WIDTH = 72;
const DEFAULT_HEIGHT = 22;
/** Pixels of a point, and of the line that a point of text needs. */
const PIXELS = 4 / 3;
const LINE = 1.35;

/**
 * Heights of rows that the file leaves to the program, in pixels: as high as their tallest text, wrapped as wide as its
 * column. Merged cells count with their full width, and not at all where they reach over several rows.
 */
export function naturalHeights(
  values: Grid<CellValue>,
  styleIndices: Grid<number>,
  widths: Readonly<Record<number, number>>,
  styles: readonly CellLook[],
  merges: readonly Area[],
): Readonly<Record<number, number>> {
  const merged = new Map(merges.map((area) => [`${area.top},${area.left}`, area]));
  const heights: Record<number, number> = {};
  values.forEach((cells, row) => {
    let tallest = DEFAULT_HEIGHT;
    cells?.forEach((value, column) => {
      const style = styles[styleIndices[row]?.[column] ?? -1];
      const size = style?.size ?? 11;
      if (typeof value !== 'string' || (size <= 12 && !style?.wrap && !value.includes('\n'))) {
        return;
      }
      const area = merged.get(`${row},${column}`);
      if (area && area.bottom > area.top) {
        return;
      }
      const width = widthOf(column, area?.right ?? column, widths);
      const lines = style?.wrap ? lineCount(value, size, width) : value.split('\n').length;
      tallest = Math.max(tallest, Math.ceil(lines * size * PIXELS * LINE + 4));
    });
    if (tallest > DEFAULT_HEIGHT) {
      heights[row] = tallest;
    }
  });
  return heights;
}

function widthOf(left: number, right: number, widths: Readonly<Record<number, number>>): number {
  let width = 0;
  for (let column = left; column <= right; column += 1) {
    width += widths[column] ?? DEFAULT_WIDTH;
  }
  return width - 4;
}

/** A Chinese character is as wide as its size, others about half of it; half of a Chinese one stands in no line. */
function lineCount(text: string, size: number, width: number): number {
  return text.split('\n').reduce((lines, part) => {
    const letters = [...part];
    const wide = letters.filter((letter) => letter > '\u2e7f').length;
    const room = Math.max(1, width / (size * PIXELS));
    const length = wide + 0.55 * (letters.length - wide);
    return lines + Math.max(1, Math.ceil(length / (wide > 0 ? Math.floor(room) : room)));
  }, 0);
}
