import type { Place, Workbook } from '../../model/workbook';

/** More parts than this have no total beside them that a clerk added up. */
const MOST = 6;

/** The figures left of a cell, without a gap, that add up to what it holds; none where none do. */
export function partsBeside({ sheets }: Workbook, { sheet: name, row, column }: Place): readonly number[] {
  const line = sheets.find((sheet) => sheet.name === name)?.values[row] ?? [];
  const whole = line[column];
  const parts: number[] = [];
  for (let left = column - 1; left >= 0 && parts.length < MOST; left--) {
    const part = line[left];
    if (typeof part !== 'number' || typeof whole !== 'number') {
      return [];
    }
    parts.push(part);
    if (parts.length >= 2 && parts.reduce((sum, one) => sum + one, 0) === whole) {
      return parts;
    }
  }
  return [];
}
