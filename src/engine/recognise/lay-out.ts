import type { Area, Sheet } from '../../model/workbook';
import { filledPositions, type Grid, isBlank, type MergeIndex } from './grid';

/** Rows that hold anything and the first and last column of what they hold; merges of empty cells do not count. */
export function gridOf(sheet: Sheet): Grid | undefined {
  const lines: number[] = [];
  let first = Number.POSITIVE_INFINITY;
  let last = -1;
  sheet.values.forEach((row, r) => {
    if (!row) {
      return;
    }
    let left = 0;
    const length = row.length;
    while (left < length && isBlank(row[left])) {
      left++;
    }
    if (left === length) {
      return;
    }
    let right = length - 1;
    while (isBlank(row[right])) {
      right--;
    }
    lines.push(r);
    first = Math.min(first, left);
    last = Math.max(last, right);
  });
  if (lines.length === 0) {
    return undefined;
  }
  const grid = { sheet, turned: false, first, last, lines };
  return { ...grid, merges: mergeIndex(sheet, (lines.at(-1) ?? 0) + 1, last + 1, false) };
}

/** The same sheet with only some of its columns. */
export function columnsOf(grid: Grid, first: number, last: number): Grid {
  if (first === grid.first && last === grid.last) {
    return grid;
  }
  const part = { ...grid, first, last };
  return { ...part, lines: grid.lines.filter((line) => filledPositions(part, line).length > 0) };
}

/** The same sheet with only the lines between two (both inside). */
export function linesOf(grid: Grid, from: number, to: number): Grid {
  return { ...grid, lines: grid.lines.filter((line) => line >= from && line <= to) };
}

/** The grid on its side: its columns become the lines. */
export function turn(grid: Grid): Grid {
  const top = grid.lines[0] ?? 0;
  const bottom = grid.lines.at(-1) ?? 0;
  const turned: Grid = {
    sheet: grid.sheet,
    turned: true,
    first: top,
    last: bottom,
    lines: [],
    merges: mergeIndex(grid.sheet, bottom + 1, grid.last + 1, true),
  };
  const lines: number[] = [];
  for (let line = grid.first; line <= grid.last; line++) {
    if (filledPositions(turned, line).length > 0) {
      lines.push(line);
    }
  }
  return { ...turned, lines };
}

function mergeIndex(sheet: Sheet, rows: number, columns: number, turned: boolean): MergeIndex {
  const index = new Map<number, Area[]>();
  for (const { top, left, bottom, right } of sheet.merges) {
    if (top >= rows || left >= columns) {
      continue;
    }
    const low = Math.min(bottom, rows - 1);
    const far = Math.min(right, columns - 1);
    const area = turned
      ? { top: left, left: top, bottom: far, right: low }
      : { top, left, bottom: low, right: far };
    for (let line = area.top; line <= area.bottom; line++) {
      const known = index.get(line);
      if (known) {
        known.push(area);
      } else {
        index.set(line, [area]);
      }
    }
  }
  return index;
}
