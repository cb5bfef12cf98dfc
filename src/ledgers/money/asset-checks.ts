import type { Complaint } from '../../model/finding';
import type { LedgerCheck, LedgerView } from '../../model/ledger';
import { placesOf } from '../../reading/places';
import { yuanOf } from '../../reading/units';
import { placeOf, plain, quoted } from '../parts/complain';
import { movementAddsUp } from '../parts/sums';

/** Depreciation stops when an asset is worth nothing. */
export const overDepreciated: LedgerCheck = {
  id: 'over-depreciated',
  about: '折旧不超过原值',
  needs: ['net_value'],
  uses: ['original_value', 'depreciation'],
  check: negativeNetValues,
};

function* negativeNetValues(ledger: LedgerView): Iterable<Complaint> {
  const yuan = (field: string) => (ledger.has(field) && yuanOf(ledger.header(field))) || 1;
  for (const record of ledger.records) {
    const original = inYuan(record.number('original_value'), yuan('original_value'));
    const depreciation = inYuan(record.number('depreciation'), yuan('depreciation'));
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

function inYuan(value: number | undefined, yuan: number): number | undefined {
  return value === undefined ? undefined : value * yuan;
}

/** Closing = opening + increase − decrease, per class of assets. */
export const assetMovement = movementAddsUp(
  { opening: 'opening_value', incoming: 'increase', outgoing: 'decrease', closing: 'closing_value' },
  ['asset_class'],
  { opening: '期初', closing: '期末数' },
);
