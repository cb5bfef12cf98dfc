import { describe, expect, it } from '@jest/globals';
import { checkDate, dateWords, readDate, serialText, yearsBetween } from '../../src/reading/dates';
import { decimalsOfFormat, isDateFormat, isPercentFormat, shownPrecision } from '../../src/reading/formats';

describe('readDate', () => {
  it.each([
    ['1987.9', '1987-09-01', 'month'],
    ['1987.09', '1987-09-01', 'month'],
    ['1987.10', '1987-10-01', 'month'],
    ['1987年9月', '1987-09-01', 'month'],
    ['198709', '1987-09-01', 'month'],
    ['20150910', '2015-09-10', 'day'],
    ['2015/9/10', '2015-09-10', 'day'],
    ['2015-09-10', '2015-09-10', 'day'],
    ['2015-09-10 08:30', '2015-09-10', 'day'],
    ['2015年09月10日', '2015-09-10', 'day'],
    ['二〇一五年九月二十日', '2015-09-20', 'day'],
    ['二0一0年', '2010-01-01', 'year'],
    ['二0—0年', '2010-01-01', 'year'],
    ['2014年  月  日', '2014-01-01', 'year'],
    ['2015', '2015-01-01', 'year'],
    ['2015年秋季学期', '2015-01-01', 'year'],
    ['2015年9月底', '2015-09-01', 'month'],
    ['15.9.10', '2015-09-10', 'day'],
    ['13/05/2009', '2009-05-13', 'day'],
    [' 2015 . 9 . 10 ', '2015-09-10', 'day'],
    ['２０１５．９．１０', '2015-09-10', 'day'],
  ])('reads %s', (text, iso, precision) => {
    expect(readDate(text)).toMatchObject({ iso, precision });
  });

  it.each([
    ['2023.7.10—7.16', '2023-07-10', '2023-07-16'],
    ['2023.7.10-7.16', '2023-07-10', '2023-07-16'],
    ['2022—2023学年度第一学期', '2022-09-01', '2023-08-31'],
    ['2023.7.10-2023.7.16', '2023-07-10', '2023-07-16'],
    ['2023年7月10日至16日', '2023-07-10', '2023-07-16'],
    ['2012.9—2015.6', '2012-09-01', '2015-06-30'],
  ])('reads the range %s', (text, iso, until) => {
    expect(readDate(text)).toMatchObject({ iso, until });
  });

  it('takes the year of a bare day from the period', () => {
    const period = { from: '2015-09-01', to: '2016-08-31' };
    expect(readDate('9.8', undefined, { period })?.iso).toBe('2015-09-08');
    expect(readDate('3月5日', undefined, { period })?.iso).toBe('2016-03-05');
    expect(readDate('十月八日', undefined, { year: 2014 })?.iso).toBe('2014-10-08');
    expect(checkDate('9.8').kind).toBe('yearless');
  });

  it('reads numbers by their format, and without one as they look', () => {
    expect(readDate(42257, 'yyyy/m/d')).toMatchObject({ iso: '2015-09-10', precision: 'day' });
    expect(readDate(42257, 'yyyy"年"m"月"')).toMatchObject({ iso: '2015-09-10', precision: 'month' });
    expect(readDate(42257)).toMatchObject({ iso: '2015-09-10', precision: 'day' });
    expect(readDate(40795, 'yyyy-mm-dd', { date1904: true })?.iso).toBe('2015-09-10');
    expect(readDate(20150910)?.iso).toBe('2015-09-10');
    expect(readDate(1987.9)?.iso).toBe('1987-09-01');
    expect(readDate(1, 'yyyy-mm-dd')?.iso).toBe('1900-01-01');
    expect(readDate(61, 'yyyy-mm-dd')?.iso).toBe('1900-03-01');
  });

  it('knows that the number 1987.1 may have lost a zero, and the text has not', () => {
    expect(readDate(1987.1)).toMatchObject({ iso: '1987-01-01', orElse: '1987-10-01' });
    expect(readDate('1987.1')?.orElse).toBeUndefined();
  });
});

describe('checkDate', () => {
  it.each(['2012年2月30日', '2015.13.1', '2015-02-29', '20151301', '2015.9.31', '9.31', '2015.9.0'])(
    'calls %s impossible',
    (text) => {
      expect(checkDate(text).kind).toBe('impossible');
    },
  );

  it('calls the zero date of Excel and its 29 February 1900 impossible', () => {
    expect(checkDate(0, 'yyyy-mm-dd').kind).toBe('impossible');
    expect(checkDate(60, 'yyyy-mm-dd').kind).toBe('impossible');
    expect(checkDate(-3, 'yyyy-mm-dd').kind).toBe('impossible');
  });

  it.each(['长期', '尽快', '', '—', '张三', '立即整改', '3个月', '第2周', '340123'])(
    'finds no date in "%s"',
    (text) => {
      expect(checkDate(text).kind).toBe('not-a-date');
    },
  );
});

it('tells date formats', () => {
  expect(
    ['yyyy/m/d', 'yyyy"年"m"月"d"日"', '[$-804]yyyy.m', 'h:mm', 'm"月"d"日"', 'mmm-yy'].every(isDateFormat),
  ).toBe(true);
  expect(
    ['General', '0.00', '0.00E+00', '#,##0"元"', '@', '0"亩"', '0"month"', undefined].some(isDateFormat),
  ).toBe(false);
  expect(shownPrecision('yyyy"年"m"月"')).toBe('month');
});

it('counts whole years up to the birthday', () => {
  expect(yearsBetween('2009-09-01', '2015-08-31')).toBe(5);
  expect(yearsBetween('2009-09-01', '2015-09-01')).toBe(6);
});

it('writes dates down to their precision', () => {
  expect(dateWords({ iso: '2015-09-01', precision: 'month', until: '2015-09-01' })).toBe('2015年9月');
  expect(dateWords({ iso: '2015-09-01', precision: 'day', until: '2015-09-01' })).toBe('2015年9月1日');
});

it('reads 13.5 as May 2013 and 9.31 as no day at all', () => {
  expect(readDate('13.5')).toMatchObject({ iso: '2013-05-01', precision: 'month' });
  expect(checkDate('9.31').kind).toBe('impossible');
});

describe('one spelling and another', () => {
  const read = (text: string | number, context: Parameters<typeof readDate>[2] = {}) => {
    const date = readDate(text, undefined, context);
    return date && `${date.iso}${date.until === date.iso ? '' : `…${date.until}`} ${date.precision}`;
  };
  const kind = (text: string) => checkDate(text).kind;

  it('words behind a date say nothing more', () => {
    for (const word of [
      '以前',
      '之前',
      '前',
      '以后',
      '之后',
      '底',
      '末',
      '初',
      '上旬',
      '中旬',
      '下旬',
      '左右',
      '起',
      '止',
      '开始',
      '至今',
      '周一',
      '星期日',
      '(周三)',
      '。',
      ',',
      '、',
    ]) {
      expect([word, read(`2015年9月${word}`)]).toEqual([word, '2015-09-01 month']);
    }
    for (const word of ['春', '秋季', '春季学期', '秋学期', '秋季开学', '第一学期', '上学期', '下学期']) {
      expect([word, read(`2015年${word}`)]).toEqual([word, '2015-01-01 year']);
    }
  });

  it('a time of day behind it, an apostrophe before it, white space within', () => {
    for (const text of [
      '2015-09-10 8:30',
      '2015-09-10 08:30:15',
      '2015-09-10T08:30:15.250Z',
      "'2015-09-10",
      '‘2015-09-10',
      '2015 - 09 - 10',
      '2015.9.10日',
      '2015/9/10',
      '2015年9月10号',
      '2015年9月10',
      '15年9月10日',
      '15-9-10',
      '15/9/10',
      '9/10/2015',
      '09-10-2015',
      '9.10.2015',
    ]) {
      expect([text, read(text)]).toEqual([text, '2015-09-10 day']);
    }
    expect([read('25/9/2015'), read('12/9/2015'), read('13/9/2015')]).toEqual([
      '2015-09-25 day',
      '2015-12-09 day',
      '2015-09-13 day',
    ]);
  });

  it('years of two digits are of this century up to 50', () => {
    expect([
      read('50.9.1'),
      read('51.9.1'),
      read('98年9月'),
      read('15年9月'),
      read('87.9'),
      read('13.5'),
      read('32.9'),
    ]).toEqual([
      '2050-09-01 day',
      '1951-09-01 day',
      '1998-09-01 month',
      '2015-09-01 month',
      '1987-09-01 month',
      '2013-05-01 month',
      '2032-09-01 month',
    ]);
  });

  it('numerals, with any nought', () => {
    expect(
      [
        '二〇一五年九月十日',
        '二零一五年九月',
        '二○一五年',
        '二O一五年九月',
        '二0一五年',
        '一九九八年九月',
        '2015年九月十日',
      ].map((text) => read(text)),
    ).toEqual([
      '2015-09-10 day',
      '2015-09-01 month',
      '2015-01-01 year',
      '2015-09-01 month',
      '2015-01-01 year',
      '1998-09-01 month',
      '2015-09-10 day',
    ]);
  });

  it('ranges of days, months and years, whatever parts them', () => {
    for (const mark of ['—', '——', '–', '~', '至', '到', '--']) {
      expect([mark, read(`2015.7.10${mark}7.16`)]).toEqual([mark, '2015-07-10…2015-07-16 day']);
      expect([mark, read(`2015年7月10日${mark}16日`)]).toEqual([mark, '2015-07-10…2015-07-16 day']);
    }
    for (const text of [
      '2015-2016学年',
      '2015—2016学年',
      '2015–2016学年度',
      '2015~2016学年',
      '2015至2016学年度第二学期',
      '2015-2016学年上学期',
      '2015-2016学年第1学期',
      '2015-2016学年下期',
    ]) {
      expect([text, read(text)]).toEqual([text, '2015-09-01…2016-08-31 year']);
    }
    expect([
      read('2015年7月—2016年2月'),
      read('2015年—2016年'),
      read('2015.7—8月'),
      read('2015.9至今'),
      read('2015.9—今'),
    ]).toEqual([
      '2015-07-01…2016-02-29 month',
      '2015-01-01…2016-12-31 year',
      '2015-07-01…2015-08-31 month',
      '2015-09-01 month',
      '2015-09-01 month',
    ]);
    expect([
      kind('2015.7.10—甲'),
      kind('甲1—2015.7.10'),
      kind('2015.13.1—2015.7.1'),
      kind('2015.7.1—2015.7.40'),
      kind('2015.7.10—7.32'),
    ]).toEqual(['not-a-date', 'not-a-date', 'impossible', 'impossible', 'impossible']);
  });

  it('days that never were, years out of reach, no dates', () => {
    expect(['2015.2.29', '2015.13.1', '2015.0.1', '2015.4.31', '2015.4.0', '20150431'].map(kind)).toEqual(
      Array(6).fill('impossible'),
    );
    expect(
      [
        '1849.1.1',
        '2201.1.1',
        '18491231',
        '21011231',
        '无',
        '2015年9月10日会议',
        '第2015',
        '123',
        '2015.9.10.1',
        '100.5',
      ].map(kind),
    ).toEqual(Array(10).fill('not-a-date'));
    expect(['1850.1.1', '2200.12.31', '19000101', '21001231', '2016.2.29'].map(kind)).toEqual(
      Array(5).fill('date'),
    );
    expect(['9月10日', '9.10', '9-10', '9/10', '9月', '2.29', '12月31号'].map(kind)).toEqual(
      Array(7).fill('yearless'),
    );
    expect([kind(`2015.9.10${' '.repeat(31)}`), kind(`2015.9.10${' '.repeat(32)}`)]).toEqual([
      'date',
      'not-a-date',
    ]);
  });

  it('a day without its year is of the period, of its first year where it is outside', () => {
    const period = { from: '2015-09-01', to: '2016-01-20' };
    expect([
      read('9.1', { period }),
      read('1.20', { period }),
      read('8.31', { period }),
      read('1.21', { period }),
      read('2.29', { year: 2016 }),
      read('2.29', { year: 2015 }),
      read('2014.3.1', { period }),
    ]).toEqual([
      '2015-09-01 day',
      '2016-01-20 day',
      '2015-08-31 day',
      '2015-01-21 day',
      '2016-02-29 day',
      undefined,
      '2014-03-01 day',
    ]);
  });
});

it('numbers without a format are days from 1950 to 2050; a lost nought is told', () => {
  expect([
    readDate(18264)?.iso,
    readDate(18263),
    readDate(55153)?.iso,
    readDate(55154),
    readDate(42257.5),
  ]).toEqual(['1950-01-01', undefined, '2050-12-31', undefined, undefined]);
  expect([readDate(2022.1), readDate(2022.2)?.orElse, readDate(2022.11)?.orElse]).toEqual([
    { iso: '2022-01-01', precision: 'month', until: '2022-01-01', orElse: '2022-10-01' },
    undefined,
    undefined,
  ]);
  const year = { year: 2022 };
  expect([1, 2, 3, 4].map((tenth) => readDate(11 + tenth / 10, undefined, year)?.orElse)).toEqual([
    '2022-11-10',
    '2022-11-20',
    '2022-11-30',
    undefined,
  ]);
  expect(readDate(2.3, undefined, year)?.orElse).toBeUndefined();
});

it('serial numbers in Excel’s own calendar', () => {
  const iso = (serial: number, date1904 = false) => readDate(serial, 'yyyy-mm-dd', { date1904 })?.iso;
  expect([iso(0), iso(1), iso(59), iso(60), iso(61), iso(2958465), iso(2958466), iso(-1), iso(1.9)]).toEqual([
    undefined,
    '1900-01-01',
    '1900-02-28',
    undefined,
    '1900-03-01',
    '9999-12-31',
    undefined,
    undefined,
    '1900-01-01',
  ]);
  expect([iso(0, true), iso(60, true), iso(-1, true)]).toEqual(['1904-01-01', '1904-03-01', undefined]);
  expect([
    checkDate(0.5, 'h:mm').kind,
    checkDate(Number.NaN, 'yyyy-mm-dd').kind,
    checkDate(60, 'yyyy-mm-dd').kind,
    checkDate(null).kind,
    checkDate(true).kind,
  ]).toEqual(['not-a-date', 'impossible', 'impossible', 'not-a-date', 'not-a-date']);
  expect([
    serialText('42257')?.iso,
    serialText(' 42257.75 ')?.iso,
    serialText('4225'),
    serialText('422577'),
    serialText('42257天'),
    serialText('11111'),
  ]).toEqual(['2015-09-10', '2015-09-10', undefined, undefined, undefined, undefined]);
});

it('years between two days, and days in words', () => {
  expect([
    yearsBetween('2010-09-01', '2016-08-31'),
    yearsBetween('2010-09-01', '2016-09-01'),
    yearsBetween('2010-09-01', '2016-09-02'),
  ]).toEqual([5, 6, 6]);
  expect(
    (['day', 'month', 'year'] as const).map((precision) =>
      dateWords({ iso: '2015-09-01', precision, until: '' }),
    ),
  ).toEqual(['2015年9月1日', '2015年9月', '2015年']);
});

it('formats of Excel', () => {
  const all = (code: string) => [
    isDateFormat(code),
    isPercentFormat(code),
    decimalsOfFormat(code),
    shownPrecision(code),
  ];
  const formats: readonly (readonly [
    code: string,
    date: boolean,
    percent: boolean,
    decimals: number | undefined,
    shows: string,
  ])[] = [
    ['General', false, false, undefined, 'time'],
    ['通用格式', false, false, undefined, 'time'],
    ['0', false, false, 0, 'time'],
    ['0.00', false, false, 2, 'time'],
    ['#,##0.0', false, false, 1, 'time'],
    ['0.0?', false, false, 2, 'time'],
    ['0%', false, true, 0, 'time'],
    ['0.00%', false, true, 2, 'time'],
    ['0.00;[Red]-0.0000', false, false, 2, 'time'],
    ['0.00E+00', false, false, 2, 'time'],
    ['@', false, false, undefined, 'time'],
    ['yyyy-mm-dd', true, false, undefined, 'day'],
    ['yyyy"年"m"月"', true, false, undefined, 'month'],
    ['yyyy"年"', true, false, undefined, 'year'],
    ['e"年"', true, false, undefined, 'year'],
    ['m"月"', true, false, undefined, 'month'],
    ['[$-804]yyyy/m/d', true, false, undefined, 'day'],
    ['aaaa', true, false, undefined, 'day'],
    ['h:mm', true, false, 0, 'time'],
    ['mm:ss', true, false, 0, 'time'],
    ['[h]:mm', true, false, 0, 'time'],
    ['YYYY-MM-DD', true, false, undefined, 'day'],
    ['"d"0', false, false, 0, 'time'],
    ['\\d0', false, false, 0, 'time'],
    ['_d0*d', false, false, 0, 'time'],
    ['[Red]0.0', false, false, 1, 'time'],
  ];
  for (const [code, ...expected] of formats) {
    const [isDate] = expected;
    // What a format shows of a date is asked of dates, how many decimals of figures.
    expect([code, ...all(code).slice(0, isDate ? 2 : 3)]).toEqual([
      code,
      ...expected.slice(0, isDate ? 2 : 3),
    ]);
    expect([code, isDate && shownPrecision(code)]).toEqual([code, isDate && expected[3]]);
  }
  expect(isDateFormat(undefined)).toBe(false);
});
