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

test('where there are several 合计, or none, all lines are added', () => {
  expect(added([11, 4, 9, 4], 15, 13)).toEqual([11, 4, 9, 4]);
  expect(added([11, 4, 9, 4])).toEqual([11, 4, 9, 4]);
});
