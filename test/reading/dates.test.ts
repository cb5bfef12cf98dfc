import { describe, expect, it } from '@jest/globals';
import { checkDate, dateWords, readDate, yearsBetween } from '../../src/reading/dates';
import { isDateFormat, shownPrecision } from '../../src/reading/formats';

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
