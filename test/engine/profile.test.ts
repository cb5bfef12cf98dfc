import { describe, expect, test } from '@jest/globals';
import { HOLDS, profileOf } from '../../src/engine/profile';
import { sheetOf } from '../support/sheet';

describe('the columns of a table, read in one walk', () => {
  const sheet = sheetOf([
    ['标题', null, null],
    ['甲', '〃', null],
    ['姓名', 7, ' '],
    ['张三', 'abc', null],
    ['张三', true, '　'],
    [null, { error: '#N/A' }, null],
    ['表外', null, null],
  ]);
  const profile = profileOf({ sheet, area: { top: 1, left: 0, bottom: 5, right: 2 } });

  test('values and what they are, from the first row of the area on', () => {
    const column = profile(1);
    expect(column?.top).toBe(1);
    expect(column?.values).toEqual(['〃', 7, 'abc', true, { error: '#N/A' }]);
    expect([...(column?.holds ?? [])]).toEqual([
      HOLDS.text,
      HOLDS.number,
      HOLDS.text,
      HOLDS.other,
      HOLDS.other,
    ]);
    expect([column?.numbers, column?.texts, column?.others, column?.dittos]).toEqual([1, 2, 2, 1]);
  });

  test('different texts are told where they are few; what lies outside is not seen', () => {
    expect([...(profile(0)?.fewTexts ?? [])]).toEqual(['甲', '姓名', '张三']);
    expect(profile(3)).toBeUndefined();
    const many = sheetOf(Array.from({ length: 65 }, (_, row) => [`名${row}`]));
    expect(
      profileOf({ sheet: many, area: { top: 0, left: 0, bottom: 63, right: 0 } })(0)?.fewTexts?.size,
    ).toBe(64);
    expect(
      profileOf({ sheet: many, area: { top: 0, left: 0, bottom: 64, right: 0 } })(0)?.fewTexts,
    ).toBeUndefined();
  });

  test('spaces alone are no text', () => {
    expect([...(profile(2)?.holds ?? [])]).toEqual([
      HOLDS.nothing,
      HOLDS.spaces,
      HOLDS.nothing,
      HOLDS.spaces,
      HOLDS.nothing,
    ]);
    expect(profile(2)?.texts).toBe(0);
  });

  test('a sheet of one cell far below costs no more than its rows', () => {
    const values = new Array(5);
    values[4] = ['x'];
    const column = profileOf({
      sheet: sheetOf(values),
      area: { top: 0, left: 0, bottom: 1_048_575, right: 16_383 },
    });
    expect(column(0)?.values).toHaveLength(5);
    expect(column(16_383)?.values).toEqual([]);
  });
});
