import type { LedgerCheck } from '../../model/ledger';
import { placeOf, quoted } from './complain';

/** What may stand below nothing: corrections, and what is left of a year that spent too much. */
const BELOW = /冲|退|调整|调减|核减|红字|结余|结转|结存|节余|差额|差异|超支|赤字|增减|盈亏|净/;

/** Nobody receives or spends less than nothing. */
export const noNegativeAmounts: LedgerCheck = {
  id: 'negative-figure',
  *check(ledger) {
    const negative = ledger.records.filter((record) => {
      const words = [record.text('item'), record.text('remark'), record.section].join(' ');
      return (record.number('value') ?? 0) < 0 && !BELOW.test(words);
    });
    // Where expenses are written below nothing throughout, that is how the table tells them from receipts.
    for (const record of negative.length > ledger.records.length / 3 ? [] : negative) {
      yield {
        cell: placeOf(ledger, record, 'value'),
        severity: 'error',
        message: `${quoted(record, 'item')}的金额是负数(${record.text('value')})。收入、支出都不会小于0,请核对;属于冲减的请在备注写明。`,
        actual: record.text('value'),
        required: '≥ 0',
      };
    }
  },
};
