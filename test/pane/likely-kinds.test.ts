import { expect, test } from '@jest/globals';
import { ledgers } from '../../src/ledgers';
import { likelyKinds } from '../../src/pane/likely-kinds';
import { sheetOf } from '../support/sheet';

const roster = sheetOf([['本校人员'], ['姓名', '性别', '出生日期', '身份证号', '学籍号', '班级']], {
  name: 'Sheet3',
});

test('kinds whose columns the table has come first, behind what recognition thought of', () => {
  const likely = likelyKinds(roster, 1, ledgers, ['class-size']);
  expect(likely[0]).toBe('class-size');
  expect(likely.slice(1)).toContain('student-roster');
  expect(likely.length).toBeLessThanOrEqual(6);
});

test('headers that every table has speak for none', () => {
  expect(likelyKinds(sheetOf([['序号', '备注']], { name: 'Sheet1' }), 0, ledgers, [])).toEqual([]);
});
