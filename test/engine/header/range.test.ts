import { expect, test } from '@jest/globals';
import { rangeForm, readHeaderRange } from '../../../src/engine/header/range';

test.each([
  ['46-54岁', '46..54岁'],
  ['46—54岁', '46..54岁'],
  ['46岁～54岁', '46..54岁'],
  ['46至54岁人数', '46..54岁'],
  ['年龄46-54', '46..54'],
  ['35岁及以下', '0..35岁'],
  ['35岁以下', '0..35岁'],
  ['≤35岁', '0..35岁'],
  ['0-35岁', '0..35岁'],
  ['25人以下(含25人)', '0..25人'],
  ['大班额(56人及以上)', '56..人'],
  ['超过45人', '46..人'],
  ['31—40人班数', '31..40人'],
  ['13个班及以上', '13..班'],
  ['12-17个班', '12..17班'],
])('%s is the span %s, however it is written', (text, form) => {
  expect(rangeForm(text)).toBe(form);
});

test.each([
  '2019-2020学年',
  '第1-2节',
  '9-10月',
  '无66人及以上的班',
  '不超过45人',
  '学生数',
  '三(1)班',
  '54-46岁',
  '3年级以上2班',
])('%s names no span of a column', (text) => {
  expect(readHeaderRange(text)).toBeUndefined();
});
