import type { LedgerKind } from '../../model/ledger';
import { amount, pastDate, person, remark, sequence, text } from '../parts/column';
import { chemicalStock, hazardousStorage, isDangerous, singleLock, twoKeepers } from '../parts/hazardous';

/** 危险化学品台账: stock, movements and the two keepers of poisonous and dangerous chemicals. */
export const chemicals: LedgerKind = {
  id: 'chemicals',
  label: '危险药品台账',
  titles: [
    '危险化学品',
    '危险药品',
    '有毒药品',
    '危化品',
    '剧毒药品',
    '危险品',
    '药品台账',
    '化学药品',
    '实验药品',
    '药品管理',
    '药品登记',
    '易燃易爆',
    '药品',
  ],
  fields: [
    sequence,
    text(
      'item_name',
      '药品名称|名称|品名|化学品名称|危险品名称|危化品名称|试剂名称|药品|危险药品名称|化学药品名称|试剂',
      { required: 'error' },
    ),
    text(
      'hazard_class',
      '危险类别|类别|危险性类别|危险性|分类|性质|危险性质|药品类别|危险特性|类型|危险品类别',
      { required: 'query' },
    ),
    text('spec', '规格|规格型号|纯度|浓度|包装规格|规格浓度'),
    text('unit', '单位|计量单位'),
    amount(
      'opening_qty',
      '期初库存|期初存量|学期初存量|学期初库存|学期初结存|期初量|年初存量|上学期末库存|原存量|期初存放量|上年库存|期初|期初数|原有数量|上期结存|期初结存|原有|原存数|期初数量|上学期结存|年初库存|原库存|上年结存|上月结存|上月末结存|月初结存|上月库存|月初库存|上期末结存|上学期末结存|账面期初',
      { additive: false },
    ),
    amount(
      'in_qty',
      '入库|入库数|领入|领入数|领入数量|购进数量|购入|购入数量|入库数量|购进|本期购入|本期入库|增加|新购|收入',
      {
        additive: false,
      },
    ),
    amount(
      'out_qty',
      '出库|领用|使用|出库数|领用数|出库数量|领用数量|使用数量|消耗|本期领用|本期出库|本期使用|减少|支出|耗用|使用量',
      { additive: false },
    ),
    amount(
      'balance_qty',
      '结存|现存量|库存量|期末存量|学期末存量|剩余量|库存|现存|结存数|库存数|现有库存|期末结存|结存数量|剩余|库存数量|现存数量|期末库存|余量|剩余数量|实存|数量',
      {
        additive: false,
      },
    ),
    text(
      'location',
      '存放位置|存放地点|存放|柜号|存放处|存放柜|保管地点|储存地点|存储位置|储存|存储|储存位置|储存条件|存放条件',
      {
        required: 'error',
      },
    ),
    person(
      'keeper1',
      '保管人1|保管人(1)|保管人一|保管人(一)|保管人甲|保管员甲|保管员1|保管人A|第一保管人|甲保管人|保管人①|双人保管1|保管员一|保管人|钥匙1保管人|A锁保管人|责任人1|双人管理甲|双人保管甲|双人双锁甲',
      { required: 'error' },
    ),
    person(
      'keeper2',
      '保管人2|保管人(2)|保管人二|保管人(二)|保管人乙|双人管理乙|双人保管乙|双人双锁乙|保管员乙|保管员2|保管人B|第二保管人|乙保管人|保管人②|双人保管2|保管员二|钥匙2保管人|B锁保管人|责任人2|复核人|协管人|监管人|共同保管人|另一保管人|副保管人',
      { required: 'error', requiredWhen: isDangerous },
    ),
    text('locks', '锁数|上锁数|锁|双锁|上锁方式|上锁情况|锁具|专柜上锁|加锁情况'),
    pastDate('date', '日期|登记日期|购入日期|入库日期|领用日期'),
    remark,
  ],
  identifiedBy: [
    ['item_name', 'keeper1', 'keeper2'],
    ['item_name', 'opening_qty', 'balance_qty'],
    ['item_name', 'in_qty', 'out_qty', 'balance_qty'],
    ['item_name', 'hazard_class', 'balance_qty'],
    ['item_name', 'hazard_class', 'location'],
  ],
  nameFields: ['item_name'],
  relations: [],
  states: [],
  checks: [chemicalStock, hazardousStorage, singleLock, twoKeepers],
};
