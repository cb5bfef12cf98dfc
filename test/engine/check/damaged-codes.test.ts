import { describe, expect, it } from '@jest/globals';
import type { Content } from '../../../src/model/content';
import type { CellValue } from '../../../src/model/workbook';
import { fieldOf, kindOf, raisedOn } from '../../support/ledger';
import { sheetOf } from '../../support/sheet';

function found(
  field: string,
  values: readonly CellValue[],
  formats: Readonly<Record<string, string>> = {},
  content: Content = { type: 'text' },
) {
  const kind = kindOf([fieldOf('name', { type: 'text' }), fieldOf(field, content)]);
  const rows = values.map((value, index) => [`书${'甲乙丙丁戊己庚辛'.charAt(index)}`, value]);
  const drawn = { kind, sheet: sheetOf([['name', field], ...rows], { formats }) };
  return raisedOn([drawn]).map(
    ({ rule, complaint: { cell, severity, required } }) => `${cell.row + 1} ${rule} ${severity} ${required}`,
  );
}

describe('numbers of things that Excel took for something else', () => {
  it('scientific notation has lost its digits, every cell by itself, all of the column too', () => {
    expect(
      found('accession_no', ['1.23457E+11', '1.23458E+11', '1.23459e+11', '9E+20', '123456789013']),
    ).toEqual([
      '2 code-in-powers error 完整的号码',
      '3 code-in-powers error 完整的号码',
      '4 code-in-powers error 完整的号码',
      '5 code-in-powers error 完整的号码',
    ]);
  });

  it('a number keeps fifteen digits', () => {
    expect(found('account_no', [999999999999999, 1e15])).toEqual(['3 code-in-powers error 完整的号码']);
  });

  it('noughts in front are missed where three codes of that length have them', () => {
    expect(found('asset_no', ['000121', '000122', '000123', 124, '125', '000126'])).toEqual([
      '5 code-without-noughts query 000124',
      '6 code-without-noughts query 000125',
    ]);
    expect(found('asset_no', ['000121', '000122', '000123', 124])).toEqual([
      '5 code-without-noughts query 000124',
    ]);
    expect(found('asset_no', ['000121', '000122', 123])).toEqual([]);
    expect(found('asset_no', ['000121', '000122', 123, '1124', '11125'])).toEqual([]);
  });

  it('noughts that the format shows are there, and a code that is taken is not meant', () => {
    expect(found('asset_no', ['000121', '000122', '000123', 124], { B5: '000000' })).toEqual([]);
    expect(found('asset_no', ['000121', '000122', '000123', '000124', '124'])).toEqual([]);
  });

  it('a few days among codes were codes; days all over are days', () => {
    expect(found('class_code', ['2-1', '2-3', '3-4', 45721, '3月6日'], { B5: 'm"月"d"日"' })).toEqual([
      '5 code-as-date query 原来的号码',
      '6 code-as-date query 原来的号码',
    ]);
    expect(found('voucher_no', [45721, 45722, '3-7'], { 'B2:B3': 'yyyy-mm-dd' })).toEqual([]);
  });

  it('an ISBN in scientific notation is no remark; one that lost its nought is told the right one', () => {
    const isbn: Content = { type: 'isbn' };
    expect(found('isbn', ['9.78702E+12', '9787020002207'], {}, isbn)).toEqual([
      '2 code-in-powers error 完整的号码',
    ]);
    expect(found('isbn', [306406152, 9787020002207, '9787020002207'], {}, isbn)).toEqual([
      '2 isbn-as-number query 0306406152',
      '3 isbn-as-number query 文本格式',
    ]);
  });

  it('a day that became the text of its number is named, however many there are', () => {
    const date: Content = { type: 'date' };
    expect(found('bought', ['44562', '44563.5', '44564', '44565', '2022.1.5'], {}, date)).toEqual([
      '2 date-as-serial error 2022年1月1日',
      '3 date-as-serial error 2022年1月2日',
      '4 date-as-serial error 2022年1月3日',
      '5 date-as-serial error 2022年1月4日',
    ]);
  });
});
