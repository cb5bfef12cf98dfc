import { describe, expect, it } from '@jest/globals';
import { readMinutes, readSeconds } from '../../src/reading/durations';
import { decimalsOf, numberOf, readNumber, readRange, readRatio } from '../../src/reading/numbers';
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

describe('a figure in a cell of text', () => {
  const read = (value: string) => {
    const reading = readNumber(value);
    return (
      reading &&
      `${reading.value}${reading.unit} .${reading.decimals}${reading.approximate ? ' about' : ''}${reading.each ? ' each' : ''}${reading.bracketed ? ' bracketed' : ''}`
    );
  };

  it('has as many decimals as it prints, of its own unit', () => {
    expect(
      [
        '12.50元',
        '12',
        '.5',
        '96.5%',
        '3‰',
        '1.25万元',
        '1.23456万元',
        '1.2345万',
        '1,234.5',
        '−3.5',
        '-3',
        "'12",
        '‘12',
      ].map(read),
    ).toEqual([
      '12.5元 .2',
      '12 .0',
      '0.5 .1',
      '0.965% .1',
      '0.003‰ .0',
      '12500元 .0',
      '12345.6元 .1',
      '12345 .0',
      '1234.5 .1',
      '-3.5 .1',
      '-3 .0',
      '12 .0',
      '12 .0',
    ]);
  });

  it('may be rough, of each, or in brackets', () => {
    expect(
      [
        '约20人',
        '近20人',
        '大概20人',
        '不足20人',
        '20余人',
        '20人左右',
        '20多人',
        '20人以上',
        '每生20册',
        '生均20册',
        '人均20',
        '共20人',
        '为20',
      ].map(read),
    ).toEqual([
      '20人 .0 about',
      '20人 .0 about',
      '20人 .0 about',
      '20人 .0 about',
      '20人 .0 about',
      '20人 .0 about',
      '20人 .0 about',
      '20人 .0 about',
      '20册 .0 each',
      '20册 .0 each',
      '20 .0 each',
      '20人 .0',
      '20 .0',
    ]);
    expect(read('(20)')).toMatch(/ bracketed$/);
  });

  it('may have a remark behind it, and is none in front of other words', () => {
    expect(
      [
        '20元整',
        '20。',
        '20(见附件)',
        '20(约30亩)',
        '20(含3)',
        '20人在岗',
        '20本图书资料',
        '20人在岗在编的',
      ].map((text) => read(text)?.split(' ')[0]),
    ).toEqual(['20元', '20', '20', '20', '20', '20人', '20本', '20人']);
    for (const text of [
      '20本图书资料室内',
      '20(3)',
      '二十人在岗',
      '20级',
      '20号楼',
      '3年级',
      '20人A',
      '甲20',
      '20(3)本',
      '',
      ' ',
      '1:20',
      '3-5',
      `${'1'.repeat(61)}`,
    ]) {
      expect([text, read(text)]).toEqual([text, undefined]);
    }
    expect(read('1'.repeat(60))).toBeDefined();
  });

  it('of a room is the product of its sides', () => {
    for (const sign of ['×', 'x', 'X', '*', '✕', '╳']) {
      expect([sign, read(`12.6${sign}7.25`)]).toEqual([sign, '91.35 .2']);
    }
    expect(
      [
        '12m×7',
        '12米×7',
        '12×7㎡',
        '12×7m2',
        '12×7平方米',
        '12×7平米',
        '12.6×7=88.2㎡',
        '10×7=70',
        '0.1×3',
        '9×8.1',
      ].map(read),
    ).toEqual([
      '84㎡ .0',
      '84㎡ .0',
      '84㎡ .0',
      '84㎡ .0',
      '84㎡ .0',
      '84㎡ .0',
      '88.2㎡ .1',
      '70 .0',
      '0.3 .1',
      '72.9 .1',
    ]);
    expect(['×7', '12×', '约12×7', '12×7间', '12××7', '12×7=约80'].map(read)).toEqual(
      Array(6).fill(undefined),
    );
  });

  it('is large, in any case of letters, and tidy', () => {
    expect(
      ['3亿', '3千', '3百人', '20KG', '0.1万', '0.7万元'].map((text) => read(text)?.split(' ')[0]),
    ).toEqual(['300000000', '3000', '300人', '20KG', '1000', '7000元']);
  });
});

it('the decimals of a number are those that Excel shows', () => {
  expect([3, 0.5, 0.1 + 0.2, 1 / 3, 1e-7, 1234.5678, -2.25].map(decimalsOf)).toEqual([0, 1, 1, 10, 0, 4, 2]);
  expect([
    readNumber(0.5, '0%'),
    readNumber(0.5),
    readNumber(0.5, '0.00'),
    readNumber(0.5, 'General'),
  ]).toEqual([
    { value: 0.5, unit: '%', approximate: false, isText: false, decimals: 0 },
    { value: 0.5, unit: '', approximate: false, isText: false, decimals: 1 },
    { value: 0.5, unit: '', approximate: false, isText: false, decimals: 2 },
    { value: 0.5, unit: '', approximate: false, isText: false, decimals: 1 },
  ]);
  expect([numberOf(''), numberOf(null), numberOf('12人'), numberOf(true), readNumber(true)]).toEqual([
    undefined,
    undefined,
    12,
    undefined,
    undefined,
  ]);
});

it('a range has its lower end first; a ratio two sides', () => {
  expect(['6-8', '6.5~8.25个', '6个至8个', '6—8', '6–8', '6到8', '8-8', '6平方米-8'].map(readRange)).toEqual([
    { low: 6, high: 8, unit: '' },
    { low: 6.5, high: 8.25, unit: '个' },
    { low: 6, high: 8, unit: '个' },
    { low: 6, high: 8, unit: '' },
    { low: 6, high: 8, unit: '' },
    { low: 6, high: 8, unit: '' },
    { low: 8, high: 8, unit: '' },
    { low: 6, high: 8, unit: '㎡' },
  ]);
  expect(['8-6', '约6-8', '6-8人以上', '6-', 6, null, `6-8${' '.repeat(27)}`].map(readRange)).toEqual(
    Array(7).fill(undefined),
  );
  expect(readRange(`6-8${' '.repeat(26)}`)).toEqual({ low: 6, high: 8, unit: '' });
  expect(['1:21', '约1∶13.5', '为12.25︰1', '1比20', '1 : 0.05'].map(readRatio)).toEqual([
    { first: 1, second: 21, decimals: 0 },
    { first: 1, second: 13.5, decimals: 1 },
    { first: 12.25, second: 1, decimals: 2 },
    { first: 1, second: 20, decimals: 0 },
    { first: 1, second: 0.05, decimals: 2 },
  ]);
  expect(
    ['生师比1:21', '1:21人', '1:', ':21', '1:2:3', 1, null, `1:21${' '.repeat(26)}`].map(readRatio),
  ).toEqual(Array(8).fill(undefined));
  expect(readRatio(`1:21${' '.repeat(25)}`)).toEqual({ first: 1, second: 21, decimals: 0 });
});

it('lengths of time in minutes', () => {
  expect(
    [
      '1小时20分',
      '1.5小时',
      '一个半小时',
      '半小时',
      '40分钟',
      '40min',
      '2h',
      '2H30MIN',
      '2时',
      '3个小时',
      '十分钟',
      '约1小时',
      '每天1小时',
      '每日40分',
      '1小时以内',
      '1小时左右',
      '1小时以上',
      '40分钟之内',
      '十二小时半',
    ].map(readMinutes),
  ).toEqual([80, 90, 90, 30, 40, 40, 120, 150, 120, 180, 10, 60, 60, 40, 60, 60, 60, 40, 750]);
  expect(
    ['', '约', '小时', '1', '1天', '每周1小时', '1小时内', '第1小时', 60, null, `1小时${' '.repeat(18)}`].map(
      readMinutes,
    ),
  ).toEqual(Array(11).fill(undefined));
  expect(readMinutes(`1小时${' '.repeat(17)}`)).toBe(60);
});

it('running times in seconds', () => {
  const read = (value: string | number | null, minutesPoint = false) => readSeconds(value, minutesPoint);
  expect(
    ['2\'18"', '2′18″', '2’18”', '2‘18', "2'18''", '2′18′′', '2:18', '2分18秒', '2分18', "12'08.5"].map(
      (text) => read(text),
    ),
  ).toEqual([138, 138, 138, 138, 138, 138, 138, 138, 138, 728.5]);
  expect(['8.5秒', '8"', '8″', '8s', '8.25S', '9.1', 9.1, '105', 105].map((text) => read(text))).toEqual([
    8.5, 8, 8, 8, 8.25, 9.1, 9.1, 105, 105,
  ]);
  expect([
    read(1.45, true),
    read('1.5', true),
    read(1.5, true),
    read(29.3, true),
    read(30, true),
    read(30.5, true),
    read(3, true),
    read('1.459', true),
  ]).toEqual([105, 110, 110, 1770, 30, 30.5, 180, 105]);
  expect([read("2'60"), read("2'59"), read(1.6, true)]).toEqual([Number.NaN, 179, Number.NaN]);
  expect(
    ['', '快', '2分', "123'18", "2'18人", '第8秒', '8秒多', 'a', null].map((text) => read(text)),
  ).toEqual(Array(9).fill(undefined));
});
