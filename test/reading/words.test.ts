import { describe, expect, it } from '@jest/globals';
import { readBound } from '../../src/reading/bounds';
import { readChoice, readGender, readYesNo } from '../../src/reading/choices';
import { readClass, readClasses, readGrade } from '../../src/reading/classes';
import { readSubject, readSubjects } from '../../src/reading/subjects';
import {
  bracketContent,
  isDash,
  isDitto,
  normaliseWithoutBrackets,
  normaliseWords,
} from '../../src/reading/words';

describe('normaliseWords', () => {
  it.each([
    ['平均班额\n(人)', '平均班额人'],
    ['★身份证号＊', '身份证号'],
    ['姓　　名', '姓名'],
    ['图书总台帐', '图书总台账'],
    ['蓝球场（个）', '篮球场个'],
    ['付校长', '付校长'],
    ['备注:', '备注'],
    ['【填报单位】', '填报单位'],
  ])('folds %j to %s', (text, expected) => {
    expect(normaliseWords(text)).toBe(expected);
  });

  it('can leave out what stands in brackets, and give it', () => {
    expect(normaliseWithoutBrackets('占地面积（平方米）')).toBe('占地面积');
    expect(normaliseWithoutBrackets('(一)')).toBe('一');
    expect(bracketContent('占地面积（平方米）')).toBe('平方米');
    expect(bracketContent('占地面积')).toBe('');
  });

  it('tells ditto marks and dashes from words', () => {
    expect(isDitto('〃') && isDitto('同上')).toBe(true);
    expect(isDitto('上')).toBe(false);
    expect(isDash('—') && isDash('/')).toBe(true);
    expect(isDash('') || isDash('-1') || isDash('无')).toBe(false);
  });
});

describe('readClass', () => {
  it.each([
    ['四(1)班', 4, 1],
    ['四（1）', 4, 1],
    ['四年级一班', 4, 1],
    ['四年级(1)班', 4, 1],
    ['402', 4, 2],
    [402, 4, 2],
    ['4.2', 4, 2],
    ['七(3)', 7, 3],
    ['初一2班', 7, 2],
    ['初二（3）班', 8, 3],
    ['小四1班', 4, 1],
    ['一(1)', 1, 1],
    ['三1班', 3, 1],
    ['六年级12班', 6, 12],
    ['四〔1〕班', 4, 1],
    ['四(1班)', 4, 1],
    ['七年级（10）班', 7, 10],
    ['412', 4, 12],
    ['Class 3-1', 3, 1],
    ['Grade 3 Class 1', 3, 1],
  ])('reads %s', (value, grade, number) => {
    expect(readClass(value)).toMatchObject({ grade, number });
  });

  it('writes every class one way', () => {
    expect(readClass('4年级1班')?.name).toBe('四(1)班');
    expect(readClass('2019级3班')).toEqual({ number: 3, name: '2019级(3)班' });
    expect(readClass('3班')).toEqual({ number: 3, name: '(3)班' });
  });

  it.each(['四年级', '合计', '', '一般', '张三', '2015', '1950'])('finds no class in "%s"', (text) => {
    expect(readClass(text)).toBeUndefined();
  });

  it('reads lists', () => {
    expect(readClasses('四(1)、五(1)').map(({ name }) => name)).toEqual(['四(1)班', '五(1)班']);
    expect(readClasses('三(1)(2)班').map(({ name }) => name)).toEqual(['三(1)班', '三(2)班']);
    expect(readClasses('三(1)、(2)班').map(({ name }) => name)).toEqual(['三(1)班', '三(2)班']);
    expect(readClasses('无')).toEqual([]);
  });
});

it.each([
  ['四', 4],
  ['四年级', 4],
  [4, 4],
  ['小四', 4],
  ['初一', 7],
  ['七年级', 7],
  ['13', 3],
  ['四(1)班', 4],
  [35, undefined],
  ['合计', undefined],
])('reads the grade of %s as %s', (value, grade) => {
  expect(readGrade(value)).toBe(grade);
});

it.each([
  ['是', true],
  ['√', true],
  ['有', true],
  [1, true],
  ['1-是', true],
  ['达标', true],
  ['Y', true],
  ['已整改', true],
  ['是(√)否( )', true],
  ['否', false],
  ['×', false],
  ['无', false],
  [0, false],
  ['0-否', false],
  ['不达标', false],
  ['整改中', false],
  ['是( )否(√)', false],
  ['', undefined],
  ['张三', undefined],
  [2, undefined],
  [null, undefined],
])('reads yes or no from %s: %s', (value, expected) => {
  expect(readYesNo(value)).toBe(expected);
});

it('finds the choice by its spellings and by coded forms', () => {
  const choices = { 转入: ['迁入'], 转出: [] };
  expect(readChoice('迁入', choices)).toBe('转入');
  expect(readChoice('2-转出', choices)).toBe('转出');
  expect(readChoice('转如', choices)).toBeUndefined();
  expect(readChoice('', choices)).toBeUndefined();
});

it('reads the sex in letters and codes', () => {
  expect([readGender('男性'), readGender(2), readGender('1-男'), readGender('F')]).toEqual([
    '男',
    '女',
    '男',
    '女',
  ]);
  expect([readGender('未知'), readGender('')]).toEqual([undefined, undefined]);
});

it('reads subjects by name and abbreviation', () => {
  expect(['语', '品社', '信息科技', '体育与健康', '书', '班队'].map(readSubject)).toEqual([
    '语文',
    '道德与法治',
    '信息技术',
    '体育',
    '书法',
    '班会',
  ]);
  expect(readSubject('张三')).toBeUndefined();
  expect(readSubjects('语/数')).toEqual(['语文', '数学']);
});

it.each([
  ['达到4M', '>=', 4, 'M'],
  ['不超过46人', '<=', 46, '人'],
  ['0.6%以下', '<=', 0.006, '%'],
  ['控制在1小时之内', '<=', 60, '分钟'],
  ['每生0.5平方米', '>=', 0.5, '㎡'],
  ['≥5.1', '>=', 5.1, ''],
  ['不少于400课时', '>=', 400, '课时'],
  ['1:19', '>=', 19, ':'],
  ['生均不低于20册', '>=', 20, '册'],
  ['1.5米以上', '>=', 1.5, '米'],
])('reads the bound %s', (text, comparison, value, unit) => {
  expect(readBound(text)).toEqual({ comparison, value, unit });
});

it('finds no bound in prose', () => {
  expect(readBound('配齐专职教师')).toBeUndefined();
  expect(readBound('')).toBeUndefined();
});
