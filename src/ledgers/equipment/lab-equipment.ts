import type { LedgerKind } from '../../model/ledger';
import { amount, column, figure, pastDate, person, remark, sequence, text } from '../parts/column';
import { hazardousStorage } from '../parts/hazardous';
import {
  countedExactly,
  equipmentShortage,
  requiredByStage,
  statedLack,
  stockAgrees,
  surplus,
} from './equipment-checks';

/** 仪器台账: what the equipment standard asks for, what is there, what is sound, what it cost, where it stands. */
export const labEquipment: LedgerKind = {
  id: 'lab-equipment',
  label: '仪器设备台账',
  titles: [
    '仪器台账',
    '教学仪器',
    '仪器设备台账',
    '实验仪器',
    '科学仪器',
    '仪器总台账',
    '仪器明细',
    '仪器登记',
    '仪器设备分类',
    '仪器设备',
    '仪器配备',
    '低值易耗品',
    '实验器材',
    '教学设备',
    '电教设备',
    '装备台账',
    '仪器',
  ],
  fields: [
    sequence,
    text(
      'code',
      '编号|代码|分类代码|仪器编号|仪器代码|编码|分类编号|器材编号|设备编号|货号|品目编码|产品编码|分类号|目录编号',
      { unique: 'query' },
    ),
    text(
      'item_name',
      '仪器名称|名称|品名|器材名称|设备名称|仪器设备名称|教学仪器名称|仪器|物品名称|产品名称|器材|教具名称|设备|药品名称|名 称|装备名称',
      {
        required: 'error',
      },
    ),
    text(
      'spec',
      '规格型号|规格|型号|规格型号功能|规格、型号|型号规格|规格型号、功能|技术参数|规格/型号|型号、规格|规格及型号|参数',
    ),
    text('unit', '单位|计量单位|数量单位'),
    amount(
      'required_qty',
      '应配数|应配|应配数量|标准数|配备标准|标准数量|应有数|应有|配备数量|标准|应配备数|应配备数量|配备数|规定数|规定数量|标准配备|需配数|要求数量|应备数|配备要求|基本配备|必配数|标配数量|应配置数|必配|基本配备数|基本配置|必配数量',
    ),
    amount('required_qty_12_17', '12-17班|12-17'),
    amount('required_qty_18_24', '18-24班|18-24'),
    ...requiredByStage,
    amount(
      'actual_qty',
      '实有数|实有|现有数|实配数|实配|实有数量|现有数量|实存数|实存|库存|库存数|库存数量|现有|实际数量|数量|已有数|已配数|实物数|盘点数|实物数量|现存数|实际数|实际配备|现有数(台件)|学校现有数|实际配备数|在库数|台件数|件数|结存',
      {
        required: 'query',
      },
    ),
    amount('book_qty', '账面数|账面数量|账面|账存数|账上数|在账数|账面结存|账载数量'),
    amount('good_qty', '完好数|完好|完好数量|可用数|能用数|完好数(台件)|完好台件|其中完好|合格数'),
    amount('damaged_qty', '损坏数|损坏|损坏数量|报损数|待修数|破损数|坏'),
    // Some write what is left over as a negative lack.
    column(
      'lack_qty',
      '短缺数|缺额|短缺|缺数|缺少数|应补|应补数|差额|缺口|尚缺|缺额数|需补充数|需补数|不足数|缺配数|短缺数量|欠缺|缺额数量|待补数|缺|差|差数|相差',
      { type: 'number' },
    ),
    surplus,
    figure('unit_price', '单价|价格|单价元|购置单价|参考单价|单位价格|台件单价'),
    amount('amount', '金额|总价|合计金额|总金额|价值|总值|原值|合价|资产值|小计金额|金额小计|总价值', {}),
    text(
      'location',
      '存放位置|存放|柜号|存橱|存放地点|存放柜号|存放处|位置|橱号|柜橱号|存放橱号|放置地点|柜层号|存橱号|地点',
    ),
    pastDate(
      'date',
      '购置日期|入库时间|入库日期|购入时间|购入日期|购置时间|购买时间|配备时间|验收日期|登记日期|到货日期',
    ),
    text('supplier', '来源|生产厂家|供应商|厂家|供货商|生产厂商|供货单位'),
    person('keeper', '保管人|管理员|责任人|保管员|实验员|管理人|经手人|使用人|领用人'),
    remark,
  ],
  identifiedBy: [
    ['item_name', 'required_qty', 'actual_qty'],
    ['item_name', 'actual_qty', 'good_qty'],
    ['item_name', 'book_qty', 'actual_qty'],
    ['item_name', 'actual_qty', 'unit_price', 'amount'],
    ['item_name', 'required_qty_12_17', 'actual_qty'],
    ['item_name', 'required_qty_18_24', 'actual_qty'],
    ['code', 'item_name', 'actual_qty', 'location'],
  ],
  nameFields: ['item_name', 'code'],
  relations: [
    { type: 'product', result: 'amount', factors: ['actual_qty', 'unit_price'] },
    { type: 'difference', result: 'lack_qty', from: 'required_qty', minus: 'actual_qty', floor: true },
    { type: 'at-most', part: 'good_qty', whole: 'actual_qty', severity: 'error' },
    { type: 'at-most', part: 'damaged_qty', whole: 'actual_qty', severity: 'error' },
  ],
  states: [{ quantity: 'lab-equipment-value', how: 'sum', field: 'amount' }],
  checks: [stockAgrees, equipmentShortage, statedLack, countedExactly, hazardousStorage],
};
