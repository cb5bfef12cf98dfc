import type { LedgerKind } from '../../model/ledger';
import { amount, column, date, figure, person, remark, sequence, text } from '../parts/column';

/** 食堂物资出入库登记: what came in, what was used and what is left, by things or day by day. */
export const stock: LedgerKind = {
  id: 'stock',
  label: '物资出入库登记表',
  titles:
    '食堂物资|食材出入库|食堂出入库|物资出入库|食材入库|食堂库存|出入库登记|大宗食材|出入库台账|出入库'.split(
      '|',
    ),
  fields: [
    sequence,
    date('date', '日期|时间|登记日期|出入库日期|年月日'),
    text('summary', '摘要|事由|用途'),
    text('item_name', '品名|名称|物资名称|食材名称|食材|物品名称|物资|品种'),
    text('spec', '规格|规格型号|等级'),
    text('unit', '单位|计量单位'),
    text('supplier', '供应单位|供货单位|供应商|供货商|来源'),
    amount(
      'opening',
      '上月结存|上月结余|上期结存|月初库存|月初结存|期初库存|期初结存|期初数|上月库存|原有库存',
    ),
    amount('incoming', '入库|本月入库|入库数量|入库数|购入|购进|本期入库|收入|采购数量|购入数量', {
      label: '入库',
    }),
    amount('incoming_qty', '数量|数', { under: ['入库', '购入', '购进', '收入'], label: '入库数量' }),
    figure('unit_price', '单价|价格|单价(元)'),
    column('amount', '金额|总价|入库金额|购入金额|金额(元)', { type: 'number' }),
    amount('outgoing', '出库|本月出库|出库数量|出库数|领用|领用数量|发出|本期出库|支出|消耗|使用数量', {
      label: '出库',
    }),
    amount('outgoing_qty', '数量|数', { under: ['出库', '领用', '发出'], label: '出库数量' }),
    amount('outgoing_amount', '出库金额|领用金额|出库金额(元)'),
    amount('balance', '结存|库存|结余|月末库存|月末结存|期末库存|期末结存|结存数量|库存数量|本月结存|实存', {
      additive: false,
    }),
    amount('balance_qty', '数量|数', {
      under: ['结存', '库存', '结余'],
      label: '结存数量',
      additive: false,
    }),
    person('keeper', '保管员|保管人|经手人|领用人|验收人|管理员|登记人|经办人'),
    remark,
  ],
  identifiedBy: [
    ['incoming', 'outgoing', 'balance'],
    ['incoming_qty', 'outgoing', 'balance'],
    ['incoming_qty', 'outgoing_qty', 'balance'],
    ['incoming_qty', 'outgoing_qty', 'balance_qty'],
  ],
  topic: '食堂|食材|大米|粮油|米面|伙房|厨房|物资|蔬菜|肉|鸡蛋|食用油|面粉'.split('|'),
  nameFields: ['item_name', 'summary', 'date'],
  relations: [
    { type: 'product', result: 'amount', factors: ['incoming', 'unit_price'] },
    { type: 'product', result: 'amount', factors: ['incoming_qty', 'unit_price'] },
    { type: 'product', result: 'outgoing_amount', factors: ['outgoing', 'unit_price'] },
  ],
  states: [],
  checks: [],
};
