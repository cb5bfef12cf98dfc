import { expect, test } from '@jest/globals';
import type { Worksheet } from '@univerjs/core';
import { firstShown } from '../../src/workbench/scroll-room';

/** Rows of 20 and columns of 100 pixels, the first column frozen or not. */
const sheet = (xSplit: number) =>
  ({
    getFreeze: () => ({ ySplit: 2, xSplit }),
    getRowHeight: () => 20,
    getColumnWidth: () => 100,
  }) as unknown as Worksheet;

/** Room for 20 rows and 5 columns beside what the grid takes for itself. */
const room = { clientHeight: 530, clientWidth: 570 } as HTMLElement;

test.each([
  ['a cell that fits beside the first column: nothing moves', 0, { top: 19, left: 4 }, { row: 0, column: 0 }],
  [
    'one column further: as many of its own row before it as fit',
    0,
    { top: 19, left: 5 },
    { row: 0, column: 1 },
  ],
  ['far to the right', 0, { top: 19, left: 30 }, { row: 0, column: 26 }],
  ['beside a frozen column there is room for one less', 1, { top: 19, left: 30 }, { row: 0, column: 27 }],
  [
    'far down: a third of the room above it, the frozen rows left out',
    0,
    { top: 90, left: 0 },
    { row: 85, column: 0 },
  ],
])('%s', (_, frozen, cell, first) => {
  expect(firstShown(sheet(frozen), room, cell)).toEqual(first);
});
