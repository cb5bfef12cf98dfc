import { expect, test } from '@jest/globals';
import type { SheetDrawing } from '../../src/model/drawing';
import { holdsEntries } from '../../src/model/own-standard';
import { sheetOf } from '../support/sheet';

const drawing: SheetDrawing = {
  id: 'form',
  title: '表',
  cells: [
    { row: 0, column: 0, value: '措施' },
    { row: 1, column: 0, value: '购书', style: { colour: 'input' } },
    { row: 2, column: 0, value: 7 },
    { row: 3, column: 0, value: 3, formula: 'SUM(A1:A3)', style: { colour: 'input' } },
  ],
  merges: [],
  widths: [],
};

test.each([
  ['as we drew it', ['措施', '购书', 7, 3], false],
  ['with a figure that is drawn otherwise by now', ['措施', '购书', 8, 3], false],
  ['with another entry where we put one', ['措施', '买书', 7, 3], true],
  ['with an entry taken out', ['措施', null, 7, 3], false],
  ['with a cell filled that we leave blank', ['措施', '购书', 7, 3, '备注'], true],
  ['with another result of a formula', ['措施', '购书', 7, 4], false],
])('a sheet of ours %s', (_, column, expected) => {
  const sheet = sheetOf(column.map((value) => [value]));
  expect(holdsEntries(sheet, drawing)).toBe(expected);
});

test('what cannot be drawn any more is taken to hold entries', () => {
  expect(holdsEntries(sheetOf([['甲']]), undefined)).toBe(true);
});
