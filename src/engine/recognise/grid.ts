import type { Area, CellValue, Sheet } from '../../model/workbook';
import { numberOf } from '../../reading/numbers';

/**
 * A sheet, or a part of its columns, as recognition reads it: by lines (rows; columns when turned) and positions within
 * a line, both in the sheet's own counting, so that a table that lies on its side is read by the same code.
 */
export interface Grid {
  readonly sheet: Sheet;
  /** Lines are columns and positions are rows. */
  readonly turned: boolean;
  /** Positions that belong to the grid, both inside. */
  readonly first: number;
  readonly last: number;
  /** Lines that hold anything, ascending. */
  readonly lines: readonly number[];
  readonly merges: MergeIndex;
}

/** Merged areas by line and position (in the grid's own directions), only those that touch what the sheet holds. */
export type MergeIndex = ReadonlyMap<number, readonly Area[]>;

/** The value of a cell; of a merged one only in its first cell, as Excel holds it. */
export function valueIn(grid: Grid, line: number, position: number): CellValue {
  const row = grid.turned ? position : line;
  const column = grid.turned ? line : position;
  return grid.sheet.values[row]?.[column] ?? null;
}

/** A colon of either width: what stands before it is a label, not a header. */
export const COLON = /[:\uff1a]/;

/** The text of a cell, trimmed; numbers and truth values as text; `''` for a blank or failed one. */
export function textOf(grid: Grid, line: number, position: number): string {
  return asText(valueIn(grid, line, position));
}

export function asText(value: CellValue): string {
  if (typeof value === 'string') {
    return value.trim();
  }
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

/** The number that a cell holds, be it stored as a number or as a text of digits. */
export function plainNumber(value: CellValue): number | undefined {
  if (typeof value !== 'string') {
    return typeof value === 'number' ? value : undefined;
  }
  return DIGITS.test(value) ? numberOf(value) : undefined;
}

const DIGITS = /^\s*['‘]?[-−]?[\d\uff10-\uff19][\d\uff10-\uff19,.\uff0c\uff0e]*\s*$/;

/** A figure, with or without the unit behind it: 96, 96㎡. */
export function isFigure(value: CellValue): boolean {
  return (
    typeof value === 'number' ||
    (typeof value === 'string' && FIRST_DIGIT.test(value) && numberOf(value) !== undefined)
  );
}

const FIRST_DIGIT = /^\s*[\d\uff10-\uff19]/;

/** Blank, or nothing but spaces. */
export function isBlank(value: CellValue | undefined): boolean {
  if (value === null || value === undefined) {
    return true;
  }
  if (typeof value !== 'string') {
    return false;
  }
  const code = value.charCodeAt(0);
  return value.length === 0 || ((code <= 32 || code === 0x3000 || code === 0xa0) && value.trim() === '');
}

/** The merged area that covers a cell: `top`/`bottom` are lines, `left`/`right` positions. */
export function mergeAt(grid: Grid, line: number, position: number): Area | undefined {
  return grid.merges.get(line)?.find((area) => position >= area.left && position <= area.right);
}

/** The text that is shown at a cell: merged cells all show the text of their first one. */
export function shownText(grid: Grid, line: number, position: number): string {
  const own = textOf(grid, line, position);
  const area = own === '' ? mergeAt(grid, line, position) : undefined;
  return area ? textOf(grid, area.top, area.left) : own;
}

/** Positions of a line that hold something. */
export function filledPositions(grid: Grid, line: number): number[] {
  const filled: number[] = [];
  if (grid.turned) {
    for (let position = grid.first; position <= grid.last; position++) {
      if (!isBlank(grid.sheet.values[position]?.[line])) {
        filled.push(position);
      }
    }
    return filled;
  }
  const row = grid.sheet.values[line];
  if (row) {
    const last = Math.min(grid.last, row.length - 1);
    for (let position = grid.first; position <= last; position++) {
      if (!isBlank(row[position])) {
        filled.push(position);
      }
    }
  }
  return filled;
}

/** How many cells of a line hold something, counted up to `enough`. */
export function countFilled(grid: Grid, line: number, enough: number): number {
  if (grid.turned) {
    return filledPositions(grid, line).length;
  }
  const row = grid.sheet.values[line];
  if (!row) {
    return 0;
  }
  let count = 0;
  const last = Math.min(grid.last, row.length - 1);
  for (let position = grid.first; position <= last && count < enough; position++) {
    if (!isBlank(row[position])) {
      count++;
    }
  }
  return count;
}
