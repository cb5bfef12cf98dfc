import { expect, test } from '@jest/globals';
import type { RecordView } from '../../src/model/ledger';
import { citiesIn, placesOf } from '../../src/reading/places';
import { areBareDays } from '../../src/reading/weekdays';

test('cities are told by 市 behind them, the longest name first, with their provinces', () => {
  expect(citiesIn('安庆市和呼和浩特市')).toEqual([
    { city: '安庆市', province: '安徽' },
    { city: '呼和浩特市', province: '内蒙古' },
  ]);
  expect(citiesIn('我省石家庄市教育局')).toEqual([{ city: '石家庄市', province: '河北' }]);
  expect(citiesIn('位于中卫市')).toEqual([{ city: '中卫市', province: '宁夏' }]);
  expect(citiesIn('安庆一小、城市、超市、样例市')).toEqual([]);
});

test('the cells of a record are those of the fields that the ledger has, in the order asked for', () => {
  const at = (column: number) => ({ sheet: '表', row: 1, column });
  const record = { place: (field: string) => ({ name: at(2), age: at(1) })[field] } as unknown as RecordView;
  expect(placesOf(record, 'name', 'class', 'age')).toEqual([at(2), at(1)]);
  expect(placesOf(record)).toEqual([]);
});

test('一 to 五 side by side are the days of a week', () => {
  expect(areBareDays(['一', '二', '三', '四', '五'])).toBe(true);
  expect(areBareDays(['节次', '一', '二', '三', '四', '五', '六'])).toBe(true);
  expect(areBareDays(['一', '二', '三', '四'])).toBe(false);
  expect(areBareDays(['一', '二', '四', '三', '五'])).toBe(false);
  expect(areBareDays(['二', '二', '三', '四', '五'])).toBe(false);
  expect(areBareDays(['一', '三', '三', '四', '五'])).toBe(false);
  expect(areBareDays(['一', '二', '三', '四', '六'])).toBe(false);
  expect(areBareDays(['一', '二', '三', '五', '五'])).toBe(false);
  expect(areBareDays([])).toBe(false);
});
