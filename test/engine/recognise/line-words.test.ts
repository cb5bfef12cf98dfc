import { expect, test } from '@jest/globals';
import { isCodeText, totalRole } from '../../../src/engine/recognise/line-words';

test.each([
  ['9月合计', 'subtotal'],
  ['小学合计(平均)', 'total'],
  ['8—9月合计', 'subtotal'],
  ['十二月份合计', 'subtotal'],
  ['第一季度合计', 'subtotal'],
  ['本月合计', 'subtotal'],
  ['三年合计', 'total'],
  ['2024年合计', 'total'],
  ['合计', 'total'],
  ['本年累计(9月起)', 'excluded'],
  ['本期累计', 'excluded'],
  ['累计', 'total'],
  ['总节数', 'total'],
  ['总课时', 'total'],
])('%s is a line of the role %s', (text, role) => {
  expect(totalRole(text)).toBe(role);
});

test('占专任教师 and 生均 name a statistic over the other lines', () => {
  expect(['占专任教师', '占教职工比例', '生均', '占地'].map(totalRole)).toEqual([
    'statistic',
    'statistic',
    'statistic',
    undefined,
  ]);
});

test('codes of columns by any letter, and what is none', () => {
  expect(
    ['甲', 'L3-1', 'M0', 'M1-2', 'S12', '(3)', '=', 'M', 'KT88-1', '一(1)班', 'M1-'].filter(isCodeText),
  ).toEqual(['甲', 'L3-1', 'M0', 'M1-2', 'S12', '(3)', 'M']);
});
