import { expect, test } from '@jest/globals';
import { changedCells } from '../../src/workbench/changed-cells';

test.each([
  [
    'values',
    'set-range-values',
    { subUnitId: 's', cellValue: { 2: { 0: {}, 3: null } } },
    [
      ['s', 2, 0],
      ['s', 2, 3],
    ],
  ],
  ['nothing', 'set-range-values', { subUnitId: 's' }, []],
  [
    'a move over sheets',
    'move-range',
    { from: { subUnitId: 's', value: { 1: { 1: {} } } }, to: { subUnitId: 't', value: { 4: { 2: {} } } } },
    [
      ['s', 1, 1],
      ['t', 4, 2],
    ],
  ],
  [
    'an order',
    'reorder-range',
    { subUnitId: 's', range: { startRow: 1, endRow: 2, startColumn: 3, endColumn: 4 } },
    [
      ['s', 1, 3],
      ['s', 1, 4],
      ['s', 2, 3],
      ['s', 2, 4],
    ],
  ],
  ['the selection', 'set-selections', {}, []],
])('%s', (_, name, params, cells) => {
  expect(changedCells({ id: `sheet.mutation.${name}`, type: 2, params })).toEqual(cells);
});
