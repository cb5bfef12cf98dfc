import type { Field, LedgerKind } from '../../model/ledger';
import { amount, column, remark, sequence, text } from '../parts/column';
import { assetMovement } from './asset-checks';

function pieces(spelled: string): Field {
  const [field = '', ...parents] = spelled.split('|');
  const words = parents.flatMap((parent) =>
    ['数量', '件数', '台件数'].map((word) => `${parent.replace(/数$/, '')}${word}|${parent}${word}`),
  );
  return column(field, words.join('|'), { type: 'number', integer: true });
}

/** 资产统计表: one line per class of assets. */
export const assetSummary: LedgerKind = {
  id: 'asset-summary',
  label: '资产统计表',
  titles: [
    '资产统计表',
    '资产汇总表',
    '资产情况表',
    '固定资产汇总',
    '固定资产统计',
    '资产负债',
    '资产统计',
    '资产汇总',
  ],
  fields: [
    sequence,
    text('asset_class', '资产类别|类别|资产分类|分类|项目|资产项目|资产种类', { required: 'error' }),
    // 年初数 > 数量, 金额: pieces beside money.
    ...[
      'opening_pieces|年初数|期初数',
      'increase_pieces|本年增加|本期增加|增加',
      'decrease_pieces|本年减少|本期减少|减少',
      'closing_pieces|年末数|期末数',
    ].map(pieces),
    amount(
      'opening_value',
      '期初数|年初数|期初账面数|期初原值|年初账面原值|年初余额|期初金额|上年末数|年初数金额|期初数金额|年初金额',
      {},
    ),
    amount(
      'increase',
      '本期增加|本年增加|增加数|增加|本年增加额|本期增加额|新增|本年增加金额|本期增加金额|增加金额',
    ),
    column(
      'decrease',
      '本期减少|本年减少|减少数|减少|本年减少额|本期减少额|核销|本年减少金额|本期减少金额|减少金额',
      { type: 'number' },
    ),
    amount(
      'closing_value',
      '期末数|年末数|期末账面数|期末原值|年末账面原值|年末余额|期末金额|本年末数|年末数金额|期末数金额|年末金额',
      {},
    ),
    amount('quantity', '数量|件数|台件数|数量(台件)'),
    remark,
  ],
  identifiedBy: [
    ['asset_class', 'opening_value', 'closing_value'],
    ['asset_class', 'increase', 'closing_value'],
  ],
  topic: ['资产', '房屋', '土地', '设备', '图书', '家具', '车辆', '校舍'],
  nameFields: ['asset_class'],
  relations: [],
  states: [],
  checks: [assetMovement],
};
