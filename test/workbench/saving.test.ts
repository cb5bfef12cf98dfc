import { expect, test } from '@jest/globals';
import { savedName } from '../../src/workbench/saving';

test.each([
  ['台账.xlsx', true, '台账(已标记).xlsx'],
  ['台账.xlsm', false, '台账(无标记).xlsm'],
  ['台账.xls', true, '台账(已标记).xlsx'],
  ['台账.et', true, '台账(已标记).xlsx'],
  ['台账(无标记).xlsx', true, '台账(已标记).xlsx'],
  ['台账(无标记)(已标记).xlsx', false, '台账(无标记).xlsx'],
  ['台账(已标记) (1).xlsx', true, '台账(已标记).xlsx'],
  ['台账(2023).xlsx', true, '台账(2023)(已标记).xlsx'],
  ['名册', false, '名册(无标记).xlsx'],
])('%s is saved under one suffix', (name, withMarks, expected) => {
  expect(savedName(name, withMarks)).toBe(expected);
});
