import { describe, expect, test } from '@jest/globals';
import { readChoice, readGender, readYesNo } from '../../src/reading/choices';

describe('yes and no', () => {
  const yes =
    '是 有 √ ✓ ✔ ☑ y yes 1 1-是 达标 合格 已达标 达到 已达到 达到要求 符合要求 符合标准 满足 通过 符合 已整改 已完成 已销号 已公示 已建 齐 齐全 已上墙 上墙 在编 对 true v ○ ⭕ Y TRUE １'.split(
      ' ',
    );
  const no =
    '否 无 × ✗ ✘ ✕ ☒ x n no 0 0-否 不达标 未达标 未达到 没达到 达不到 不符合要求 不符合标准 不满足 未通过 不合格 不符合 没有 未 未整改 整改中 未完成 未销号 未公示 未建 不齐 未上墙 错 false 非 不是 □ ☐ NO Ｘ'.split(
      ' ',
    );

  test('are each one word', () => {
    expect(yes.filter((word) => readYesNo(word) !== true)).toEqual([]);
    expect(no.filter((word) => readYesNo(word) !== false)).toEqual([]);
  });

  test('keep their sense with a code before them or a remark behind', () => {
    expect(['1-达标', '1、有', '1.是', '是(已公示)', '达标（见附件）'].map(readYesNo)).toEqual(
      Array(5).fill(true),
    );
    expect(['0-不达标', '0、无', '0.否', '否(整改)', '0.无(待建)'].map(readYesNo)).toEqual(
      Array(5).fill(false),
    );
    expect(['2-是', '(无)是', '是(一)二', '1是'].map(readYesNo)).toEqual(Array(4).fill(undefined));
  });

  test('are what is ticked', () => {
    expect(
      ['是(√)否( )', '有√无', '√是 否', '☑有□无', '是✓', '是(✔)', '有☑', '✔有无'].map(readYesNo),
    ).toEqual(Array(8).fill(true));
    expect(['是( )否(√)', '有 无√', '□是☑否', '否✔', '✓无'].map(readYesNo)).toEqual(Array(5).fill(false));
  });

  test('are cells of Excel too, and nothing else', () => {
    expect([true, false, 1, 0].map(readYesNo)).toEqual([true, false, true, false]);
    expect([2, -1, null, '', '张三', `是(${'甲'.repeat(28)})`].map(readYesNo)).toEqual(
      Array(6).fill(undefined),
    );
    expect(readYesNo(`是(${'甲'.repeat(27)})`)).toBe(true);
    expect([readYesNo('张三'), readYesNo('张三')]).toEqual([undefined, undefined]);
  });
});

describe('one of several choices', () => {
  const choices = { 视力残疾: ['视力', '盲'], 听力残疾: ['听力'], 正常: [], 转入: ['迁入'] };
  const read = (value: string | number | null) => readChoice(value, choices);

  test('is named by itself, by its spellings, or behind its code', () => {
    expect([
      read('正常'),
      read(' 正常 '),
      read('盲'),
      read('盲：'),
      read('1-盲'),
      read('A.听力'),
      read('12、迁入'),
      read('abc—迁入'),
    ]).toEqual(['正常', '正常', '视力残疾', '视力残疾', '视力残疾', '听力残疾', '转入', '转入']);
    expect(read('abcd-盲')).toBeUndefined();
    expect(readChoice(1, { 1: ['男'], 2: ['女'] })).toBe('1');
    expect(readChoice(2, { 男: ['1'], 女: ['2'] })).toBe('女');
  });

  test('is named by a word within, where no other one is and nothing turns it round', () => {
    expect(read('视力残疾二级')).toBe('视力残疾');
    expect(read('重度听力')).toBe('听力残疾');
    expect(read('视力、听力')).toBeUndefined();
    for (const before of ['不', '未', '非', '无']) {
      expect([before, read(`${before}正常`)]).toEqual([before, undefined]);
    }
    expect(read('夜盲症')).toBeUndefined();
    expect(read('不很正常')).toBe('正常');
  });

  test('is none in a blank cell, a strange word or a figure that is no code', () => {
    expect([read(''), read('  '), read(null), read('其他'), read(7)]).toEqual(Array(5).fill(undefined));
  });
});

test('the sex, in words, letters and codes', () => {
  const men = ['男', 1, '男性', '男生', '1', 'm', 'M', 'male', '1-男', '2、男', '1.男', '男 ', '１'];
  const women = ['女', 2, '女性', '女生', '2', 'f', 'F', 'female', '2-女', '1、女', '２'];
  expect(men.filter((value) => readGender(value) !== '男')).toEqual([]);
  expect(women.filter((value) => readGender(value) !== '女')).toEqual([]);
  expect(
    [
      3,
      0,
      null,
      '',
      '男女',
      '男子',
      '不男',
      '3-男',
      '男        ',
      '女男',
      'females',
      'amale',
      '12',
      '男性生',
    ].map(readGender),
  ).toEqual(Array(14).fill(undefined));
});
