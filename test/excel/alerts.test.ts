import { expect, test } from '@jest/globals';
import type { SheetDrawing } from '../../src/model/drawing';
import { cellKey } from '../support/excel-host/book';
import { sheetOf } from '../support/sheet';
import { readAll, sessionOver } from './session-over';

const form: SheetDrawing = {
  id: 'equipment-and-books',
  title: '配备情况',
  cells: [
    { row: 0, column: 0, value: -1, style: { colour: 'failing' } },
    { row: 1, column: 0, value: '不足', style: { colour: 'failing' } },
  ],
  merges: [],
  widths: [12],
  alerts: [{ area: 'A1', fails: '<', bound: 0 }],
};

test('what fails is dark by a rule that follows the number; elsewhere as it was drawn', async () => {
  const { session, host } = sessionOver([sheetOf([['姓名']], { name: '花名册' })]);
  await readAll(session);
  expect(await session.insert([form])).toEqual([]);
  const sheet = host.sheet('配备情况');
  expect(sheet.rules.map(({ type, look }) => [type, look.formula])).toEqual([
    ['Custom', '=AND(ISNUMBER(A1),A1<0)'],
  ]);
  expect(sheet.cells.get(cellKey(0, 0))?.look?.fill).toBeUndefined();
  expect(sheet.cells.get(cellKey(1, 0))?.look?.fill).toMatch(/^#/);
  const once = host.snapshot();
  await session.insert([form]);
  expect(host.snapshot()).toEqual(once);
});
