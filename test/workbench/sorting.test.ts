import { expect, test } from '@jest/globals';
import type { IRange, Worksheet } from '@univerjs/core';
import { sortingRefusal } from '../../src/workbench/sorting';

/** B2 holds a formula, C3 shares one, D4:E4 are merged, A5 has a note. */
const sheet = {
  getMergeData: () => [area(3, 3, 3, 4)],
  getCellRaw: (row: number, column: number) =>
    row === 1 && column === 1 ? { f: '=A1' } : row === 2 && column === 2 ? { si: 'x' } : { v: 1 },
} as unknown as Worksheet;

const hasNote = (row: number, column: number) => row === 4 && column === 0;

function area(startRow: number, startColumn: number, endRow: number, endColumn: number): IRange {
  return { startRow, startColumn, endRow, endColumn };
}

test.each([
  ['rows without any', area(5, 0, 9, 5), undefined],
  ['up to just above the formula', area(0, 0, 0, 5), undefined],
  ['a formula at the corner', area(0, 0, 1, 1), '公式'],
  ['a shared formula', area(2, 2, 2, 3), '公式'],
  ['beside the merged cells', area(3, 0, 3, 2), undefined],
  ['one cell of the merged ones', area(3, 4, 3, 8), '合并的单元格'],
  ['a note', area(4, 0, 4, 0), '批注'],
  ['all of it', area(0, 0, 9, 9), '公式、合并的单元格、批注'],
])('sorting %s', (_, range, reason) => {
  const refusal = sortingRefusal(sheet, range, hasNote);
  expect(reason === undefined ? refusal : refusal?.includes(`里有${reason}，`)).toBe(
    reason === undefined ? undefined : true,
  );
});
