import { describe, expect, test } from '@jest/globals';
import { isImpossibleDay, shownNumber } from '../../src/model/shown';

describe('a number as the screen shows it', () => {
  test.each([
    [96.4, '0', '96', 96],
    [96.5, '0', '97', 97],
    [-96.4, '0', '-96', -96],
    [0.3333, '0%', '33%', 0.33],
    [0.33335, '0.00%', '33.34%', 0.3334],
    [1.005, '0.00', '1.01', 1.01],
    [1234567.891, '#,##0.00', '1,234,567.89', 1234567.89],
    [1234567.891, '0,', '1235', 1235000],
    [7, '000', '007', 7],
    [12.5, '0.0#', '12.5', 12.5],
    [5, '"共"0"册"', '共5册', 5],
    [-3.144, '0.00;[Red]-0.00', '-3.14', -3.14],
    [-3.144, '0.00_);(0.00)', '(3.14)', -3.14],
    [88.888, '[$¥-804]#,##0.00', '¥88.89', 88.89],
    [12.25, undefined, '12.25', 12.25],
    [12.25, '@', '12.25', 12.25],
  ])('%p under %p is %p', (value, format, text, shown) => {
    expect(shownNumber(value, format)).toEqual({ text, value: shown });
  });

  test('a format that shows nothing hides the figure', () => {
    expect(shownNumber(12, ';;;')).toEqual({ text: '', value: undefined });
    expect(shownNumber(0, '0;-0;')).toEqual({ text: '', value: undefined });
    expect(shownNumber(12, '"见附件"')).toEqual({ text: '见附件', value: undefined });
  });

  test('what is shown as something else than a decimal figure is not spelled out', () => {
    const formats = ['yyyy-mm-dd', '# ?/?', '0.00E+00', '0!.0,"万元"', 'h:mm'];
    expect(formats.map((format) => shownNumber(45000.5, format))).toEqual(formats.map(() => undefined));
  });
});

describe('a number that no day belongs to', () => {
  test.each([
    [2958465, 'yyyy-mm-dd', false, false],
    [2958466, 'yyyy-mm-dd', false, true],
    [20160901, 'yyyy"年"m"月"d"日"', false, true],
    [20160901, '0', false, false],
    [20160901, undefined, false, false],
    [20160901, '"日期"0', false, false],
    [0, 'm/d/yyyy', false, false],
    [-1, 'm/d/yyyy', false, true],
    [-1, 'm/d/yyyy', true, false],
    [2957003, 'm/d/yyyy', true, false],
    [2957004, 'm/d/yyyy', true, true],
  ])('%p under %p, counted from 1904 %p: %p', (value, format, date1904, expected) => {
    expect(isImpossibleDay(value, format, date1904)).toBe(expected);
    expect(shownNumber(value, format, date1904)?.text === '########').toBe(expected);
  });
});
