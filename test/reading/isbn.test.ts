import { expect, test } from '@jest/globals';
import { isBoxed, withTickedOnly } from '../../src/reading/boxes';
import { numberingLevel, readNumeral } from '../../src/reading/chinese-numerals';
import { readIsbn } from '../../src/reading/isbn';

test('book numbers of ten and thirteen digits, however they are typed', () => {
  for (const text of [
    '978-7-302-51161-8',
    '9787302511618',
    'ISBN 978-7-302-51161-8',
    'isbn:9787302511618',
    '978—7—302—51161–8',
    '９７８７３０２５１１６１８',
  ]) {
    expect([text, readIsbn(text)]).toEqual([text, { status: 'ok', digits: '9787302511618' }]);
  }
  expect([
    readIsbn(9787302511618)?.status,
    readIsbn('7-111-07575-7')?.status,
    readIsbn('080442957X')?.status,
    readIsbn('080442957x')?.status,
  ]).toEqual(['ok', 'ok', 'ok', 'ok']);
  expect(
    ['9787302511617', '9787302511681', '7111075752', '0804429570', '7111075715'].map(
      (text) => readIsbn(text)?.status,
    ),
  ).toEqual(Array(5).fill('check-digit'));
  expect(
    ['978730251161', '97873025116188', '711107575', '123', '12345X'].map((text) => readIsbn(text)?.status),
  ).toEqual(Array(5).fill('length'));
  expect(
    ['', '无', '内部资料', '12', '978X302511618', '9787302511618册', 'A9787302511618', null, true].map(
      readIsbn,
    ),
  ).toEqual(Array(9).fill(undefined));
});

test('numerals, by powers or digit by digit', () => {
  expect(
    ['〇', '零', '○', '两', '壹', '贰', '叁', '肆', '伍', '陆', '柒', '捌', '玖'].map(readNumeral),
  ).toEqual([0, 0, 0, 2, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(
    [
      '一',
      '三',
      '四',
      '五',
      '六',
      '七',
      '八',
      '九',
      '十',
      '十二',
      '二十',
      '拾',
      '一百二十',
      '三佰零五',
      '两千',
      '仟',
      '二〇一五',
    ].map(readNumeral),
  ).toEqual([1, 3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 10, 120, 305, 2000, 1000, 2015]);
  expect(['', '十a', '第一', '一二三四五六七八九一'].map(readNumeral)).toEqual(Array(4).fill(undefined));
  expect(readNumeral('一二三四五六七八九')).toBe(123456789);
});

test('the depth of a line by its numbering', () => {
  expect(
    [
      '一、人员',
      '十二.人员',
      '(一)工资',
      '（十一）工资',
      '1.基本',
      '12、津贴',
      '1.5倍',
      '人员一、',
      '(1)工资',
      '12',
      '一二三四、',
    ].map(numberingLevel),
  ).toEqual([1, 1, 2, 2, 3, 3, 0, 0, 0, 0, 0]);
});

test('boxes are seen, and only what is ticked stays', () => {
  expect(
    ['□', '☐', '▢', '◻', '◯', '√', '✓', '✔', '☑', '■', '▣', '●', '( )', '（ ）', '()'].filter(
      (box) => !isBoxed(`小学${box}`),
    ),
  ).toEqual([]);
  expect(['小学', '(一)', '×'].filter(isBoxed)).toEqual([]);
  expect(
    [
      '类别:小学√ 初中□',
      '小学□ 初中√ 完中□',
      '□城市 ☑镇区',
      '☑城市 □镇区',
      '是(√)否( )',
      '是( )否(√)',
      '类别:■小学 □初中',
      '小学□初中□',
      '甲▣乙◯',
      '甲●、乙◻',
    ].map(withTickedOnly),
  ).toEqual(['类别:小学', '初中', '镇区', '城市', '是', '否', '类别:小学', '', '甲', '甲、']);
  expect(['小学√ 初中 九年一贯制', '√小学 初中', '小学/初中✔', '小学、☑初中'].map(withTickedOnly)).toEqual([
    '小学',
    '小学',
    '初中',
    '初中',
  ]);
  for (const text of [
    '小学',
    '小学√',
    '小学√ 九年一贯制学校的初中部',
    '',
    `小学√ 初中□${'一'.repeat(400)}`,
  ]) {
    expect([text, withTickedOnly(text)]).toEqual([text, text]);
  }
});
