import type { Area, CellValue, Sheet } from './workbook';

/** A value beneath a merge: the screen shows only the first cell of the merge, SUM counts this one too. */
export interface CoveredValue {
  readonly row: number;
  readonly column: number;
  readonly value: Exclude<CellValue, null>;
  readonly merge: Area;
}

/** Every value that lies hidden beneath a merge, row by row within each merge. */
export function coveredValues({ merges, values }: Pick<Sheet, 'merges' | 'values'>): readonly CoveredValue[] {
  const covered: CoveredValue[] = [];
  for (const merge of merges) {
    for (let row = merge.top; row <= Math.min(merge.bottom, values.length - 1); row++) {
      const cells = values[row] ?? [];
      for (let column = merge.left; column <= Math.min(merge.right, cells.length - 1); column++) {
        const value = cells[column] ?? null;
        const isShown = row === merge.top && column === merge.left;
        if (!isShown && value !== null && value !== '') {
          covered.push({ row, column, value, merge });
        }
      }
    }
  }
  return covered;
}
