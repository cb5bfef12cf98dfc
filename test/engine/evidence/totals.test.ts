import { expect, test } from '@jest/globals';
import { addedRecords } from '../../../src/engine/evidence/totals';
import type { LedgerView, RecordView } from '../../../src/model/ledger';

const record = (value: number, role = 'data') =>
  ({ role, number: () => value, text: () => '', value }) as unknown as RecordView;

const added = (values: readonly number[], ...totals: readonly number[]) =>
  addedRecords(
    {
      records: values.map((value) => record(value)),
      totals: totals.map((value) => ({ record: record(value, 'total'), covers: [] })),
    } as unknown as LedgerView,
    undefined,
    'count',
  ).map((one) => one.number('count'));

test('the first lines that come to the 合计 are added, those behind them divide it otherwise', () => {
  expect(added([11, 7, 2, 13], 20)).toEqual([11, 7, 2]);
  expect(added([11, 7, 2], 20)).toEqual([11, 7, 2]);
  expect(added([11, 7, 3, 13], 20)).toEqual([11, 7, 3, 13]);
});

test('其中 of the line above is not added, where the others come to the 合计', () => {
  const named = (text: string, value: number) =>
    ({ role: 'data', number: () => value, text: () => text }) as unknown as RecordView;
  const lines = [
    named('教室', 120),
    named('行政办公用房', 82),
    named('其中:教师办公室', 41),
    named('其他用房', 55),
  ];
  const of = (total: number) =>
    addedRecords(
      { records: lines, totals: [{ record: record(total, 'total'), covers: [] }] } as unknown as LedgerView,
      'name',
      'count',
    ).length;
  expect(of(257)).toBe(3);
  expect(of(298)).toBe(4);
  expect(of(260)).toBe(4);
});

test('where there are several 合计, or none, all lines are added', () => {
  expect(added([11, 4, 9, 4], 15, 13)).toEqual([11, 4, 9, 4]);
  expect(added([11, 4, 9, 4])).toEqual([11, 4, 9, 4]);
});
