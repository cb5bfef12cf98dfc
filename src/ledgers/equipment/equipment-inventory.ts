import type { LedgerKind } from '../../model/ledger';
import { amount, column, figure, keeper, remark, sequence, text } from '../parts/column';
import { countedExactly, equipmentShortage, requiredByStage, statedLack, surplus } from './equipment-checks';

/** 体育、音乐、美术、卫生器材: required by the size of the school, present, lacking. */
export const equipmentInventory: LedgerKind = {
  id: 'equipment-inventory',
  label: '体音美器材台账',
  titles: [
    '体育器材',
    '音乐器材',
    '美术器材',
    '体音美器材',
    '音体美器材',
    '卫生器材',
    '体育器械',
    '艺术器材',
    '器材台账',
    '器材配备',
    '器材统计',
    '器材登记',
    '器材清单',
    '器材设备',
    '器材',
  ],
  fields: [
    { ...sequence, headers: [...sequence.headers, '编号'] },
    text(
      'item_name',
      '器材名称|名称|项目|品名|器材|器材品名|设备名称|物品名称|乐器名称|教具名称|器材项目|器械名称',
      { required: 'error' },
    ),
    text('category', '类别|分类|器材类别|种类'),
    text('spec', '规格型号|规格|型号|规格要求|教学要求'),
    text('unit', '单位|计量单位|数量单位'),
    amount(
      'required_qty_le12',
      '12个班以下|12个教学班以下|12个教学班及以下|1-12班|6-12班|小学12班以下|12个班|12班|配备标准12个班|标准12个班|配备标准12班',
    ),
    amount('required_qty_ge13', '13个班以上|13个教学班以上|13个教学班及以上|12班以上|13-24班|12班以上学校'),
    amount(
      'required_qty',
      '应配数|应配|配备标准|标准数|应配数量|标准数量|标准|应有数|配备数量|规定数|应配备数|应有',
    ),
    ...requiredByStage,
    amount(
      'actual_qty',
      '学校现有器材数量|现有器材数量|现有数|现有数量|实有数|实有|现有|实有数量|实配数|实际数量|库存|库存数|学校现有|学校现有数量|学校实有数|已有数|现有器材数|数量',
      {
        required: 'query',
      },
    ),
    // Some write what is left over as a negative lack.
    column(
      'lack_qty',
      '缺额器材数量|缺额|短缺数|缺数|短缺|应补数|缺少数|缺额数|需补充数|差额|尚缺|缺口|缺额数量|缺少器材数量|需补数|缺|差|差数|相差',
      { type: 'number' },
    ),
    surplus,
    amount('good_qty', '完好数|完好|完好数量|可用数'),
    figure('unit_price', '单价|价格'),
    amount('amount', '金额|总价|价值'),
    text('location', '存放位置|存放地点|存放|存放处|存放处所|位置|柜号|橱号'),
    keeper('保管人|责任人|管理员|负责人|保管员', {}),
    remark,
  ],
  identifiedBy: [
    ['item_name', 'required_qty_le12', 'actual_qty'],
    ['item_name', 'required_qty_ge13', 'actual_qty'],
    ['item_name', 'required_qty', 'actual_qty'],
    ['item_name', 'actual_qty', 'lack_qty'],
    ['item_name', 'required_qty_primary', 'actual_qty'],
    ['item_name', 'actual_qty'],
  ],
  nameFields: ['item_name'],
  relations: [
    { type: 'difference', result: 'lack_qty', from: 'required_qty', minus: 'actual_qty', floor: true },
    { type: 'at-most', part: 'good_qty', whole: 'actual_qty', severity: 'error' },
    { type: 'product', result: 'amount', factors: ['actual_qty', 'unit_price'] },
  ],
  states: [],
  checks: [equipmentShortage, statedLack, countedExactly],
};
