import type { Complaint } from '../../model/finding';
import type { LedgerCheck, LedgerView } from '../../model/ledger';
import { placeOf, placesOf, plain, quoted } from './complain';

/** Depreciation stops when an asset is worth nothing. */
export const overDepreciated: LedgerCheck = { id: 'over-depreciated', check: negativeNetValues };

function* negativeNetValues(ledger: LedgerView): Iterable<Complaint> {
  for (const record of ledger.records) {
    const original = record.number('original_value');
    const depreciation = record.number('depreciation');
    const net = record.number('net_value');
    const tooMuch = original !== undefined && depreciation !== undefined && depreciation > original;
    if (tooMuch || (net !== undefined && net < 0)) {
      yield {
        cell: placeOf(ledger, record, net === undefined ? 'depreciation' : 'net_value'),
        related: placesOf(record, 'original_value', 'depreciation'),
        severity: 'error',
        message: `${quoted(record, 'asset_name', 'asset_no')}的累计折旧超过原值,净值成了负数。折旧最多提到原值,请核对折旧和原值。`,
        actual: plain(net ?? (original ?? 0) - (depreciation ?? 0)),
        required: '≥ 0',
      };
    }
  }
}

/** Closing = opening + increase − decrease, per class of assets. */
export const assetMovement: LedgerCheck = { id: 'movement-mismatch', reckons: true, check: wrongMovements };

function* wrongMovements(ledger: LedgerView): Iterable<Complaint> {
  if (!['opening_value', 'increase', 'decrease', 'closing_value'].every((field) => ledger.has(field))) {
    return;
  }
  for (const record of ledger.records) {
    const opening = record.number('opening_value');
    const closing = record.number('closing_value');
    if (opening === undefined || closing === undefined) {
      continue;
    }
    const expected = opening + (record.number('increase') ?? 0) - Math.abs(record.number('decrease') ?? 0);
    if (Math.abs(expected - closing) > 0.005) {
      yield {
        cell: placeOf(ledger, record, 'closing_value'),
        related: placesOf(record, 'opening_value', 'increase', 'decrease'),
        severity: 'error',
        message: `${quoted(record, 'asset_class')}的期末数应是 期初+增加−减少=${plain(expected)},表中写的是${plain(closing)}。请核对。`,
        actual: plain(closing),
        required: plain(expected),
      };
    }
  }
}
