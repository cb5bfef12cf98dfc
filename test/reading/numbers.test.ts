import { describe, expect, it } from '@jest/globals';
import { readMinutes, readSeconds } from '../../src/reading/durations';
import { numberOf, readNumber, readRange, readRatio } from '../../src/reading/numbers';
import { convertUnit } from '../../src/reading/units';

describe('readNumber', () => {
  it.each([
    ['46人', 46, '人'],
    ['4M', 4, 'M'],
    ['80G', 80, 'G'],
    ['８０G', 80, 'G'],
    ['400课时', 400, '课时'],
    ['1.5米', 1.5, '米'],
    ['0.5平方米', 0.5, '㎡'],
    ['7196㎡', 7196, '㎡'],
    ['24㎡/生', 24, '㎡/生'],
    ['9.5平方米/生', 9.5, '㎡/生'],
    ['200M', 200, 'M'],
    ['161万元', 1610000, '元'],
    ['￥12.00', 12, ''],
    ['12,600.00', 12600, ''],
    ['24,829 ', 24829, ''],
    ['７,０２０', 7020, ''],
    ['十二人', 12, '人'],
    ['一百二十', 120, ''],
    ['两间', 2, '间'],
    ['1套(简易办公型)', 1, '套'],
    ['6个教学班', 6, '个'],
    ['-45', -45, ''],
    ['250元', 250, '元'],
    ['5.0', 5, ''],
    ['9.6×7.5', 72, ''],
    ['9.6m×7.5m', 72, '㎡'],
    ['5.13亩', 5.13, '亩'],
    ['12900㎡(约19.3亩)', 12900, '㎡'],
    ['35人(其中女19人)', 35, '人'],
    ['22（另代课2人）', 22, ''],
  ])('reads %s as %d %s', (text, value, unit) => {
    expect(readNumber(text)).toMatchObject({ value, unit, approximate: false, isText: true });
  });

  it.each([
    ['26000余册', 26000],
    ['3万余元', 30000],
    ['约13人', 13],
    ['46人以下', 46],
    ['120左右', 120],
  ])('reads %s as about %d', (text, value) => {
    expect(readNumber(text)).toMatchObject({ value, approximate: true });
  });

  it.each([
    '',
    '  ',
    '无专职教师',
    '第3节',
    '四(1)班',
    '一年级',
    '三好学生',
    '一般',
    '2015年9月10日',
    '1:21',
    '6-8',
    '长期',
    '—',
    '/',
    '二楼东侧',
    '有3名教师,其中1名',
    '35(38)',
    '2015级',
    '11人转出后剩余的学生',
    '3个年级',
    '2年级上册',
    '5年第1次',
    'G3412',
    '3号楼2层',
  ])('finds no figure in "%s"', (text) => {
    expect(readNumber(text)).toBeUndefined();
  });

  it('gives percentages as fractions, whatever they are stored as', () => {
    expect(readNumber('30%')).toMatchObject({ value: 0.3, unit: '%', decimals: 0 });
    expect(readNumber('35％')).toMatchObject({ value: 0.35, unit: '%' });
    expect(readNumber(0.35, '0.0%')).toEqual({
      value: 0.35,
      unit: '%',
      approximate: false,
      isText: false,
      decimals: 1,
    });
  });

  it('says what is for one of several, and what stands in brackets', () => {
    expect(readNumber('每间54')).toMatchObject({ value: 54, each: true });
    expect(readNumber('(200)')).toMatchObject({ value: 200, bracketed: true });
    expect(readNumber('（200）')).toMatchObject({ value: 200, bracketed: true });
  });

  it('keeps the written precision', () => {
    expect(readNumber('5.60')?.decimals).toBe(2);
    expect(readNumber(34.7)?.decimals).toBe(1);
    expect(readNumber(34.666666, '0.0')?.decimals).toBe(1);
    expect(readNumber(0.1 + 0.2)?.decimals).toBe(1);
  });

  it('reads a bare value without an object', () => {
    expect(numberOf(7)).toBe(7);
    expect(numberOf('７人')).toBe(7);
    expect(numberOf('无')).toBeUndefined();
    expect(numberOf(null)).toBeUndefined();
    expect(numberOf({ error: '#REF!' })).toBeUndefined();
    expect(numberOf(true)).toBeUndefined();
  });
});

it('reads ranges and ratios, each only as itself', () => {
  expect(readRange('6-8')).toEqual({ low: 6, high: 8, unit: '' });
  expect(readRange('6～8个')).toEqual({ low: 6, high: 8, unit: '个' });
  expect(readRange('8-6')).toBeUndefined();
  expect(readRange('6')).toBeUndefined();
  expect(readRatio('1:21')).toEqual({ first: 1, second: 21, decimals: 0 });
  expect(readRatio('1∶13.5')).toEqual({ first: 1, second: 13.5, decimals: 1 });
  expect(readRatio('21')).toBeUndefined();
});

it('reads lengths of time in minutes', () => {
  expect(readMinutes('1小时20分')).toBe(80);
  expect(readMinutes('1.5小时')).toBe(90);
  expect(readMinutes('一个半小时')).toBe(90);
  expect(readMinutes('40分钟')).toBe(40);
  expect(readMinutes('半小时')).toBe(30);
  expect(readMinutes('长期')).toBeUndefined();
});

it('reads running times in seconds, minutes.seconds where the sport is timed so', () => {
  expect(readSeconds(1.45, true)).toBe(105);
  expect(readSeconds(1.5, true)).toBe(110);
  expect(readSeconds('1.45', true)).toBe(105);
  expect(readSeconds(`2'18"`, true)).toBe(138);
  expect(readSeconds('2′18″', true)).toBe(138);
  expect(readSeconds('2:18', true)).toBe(138);
  expect(readSeconds('2分18秒', false)).toBe(138);
  expect(readSeconds(138, true)).toBe(138);
  expect(readSeconds(9.8, false)).toBe(9.8);
  expect(readSeconds(1.75, true)).toBeNaN();
  expect(readSeconds('免', true)).toBeUndefined();
});

it('converts units that measure the same thing, and no others', () => {
  expect(convertUnit(5.13, '亩', '㎡')).toBeCloseTo(3420, 5);
  expect(convertUnit(1080875, '元', '万元')).toBeCloseTo(108.0875, 6);
  expect(convertUnit(152, 'cm', 'm')).toBeCloseTo(1.52, 6);
  expect(convertUnit(1, '小时', '分钟')).toBe(60);
  expect(convertUnit(1, 'G', 'M')).toBe(1024);
  expect(convertUnit(1, '元', '㎡')).toBeUndefined();
  expect(convertUnit(1, '人', '人')).toBe(1);
});
