import type { LedgerKind } from '../../model/ledger';
import { amount, column, figure, pastDate, person, remark, sequence, text } from '../parts/column';
import { overDepreciated } from './asset-checks';

/** 固定资产台账, as kept by hand or exported from the asset system. */
export const fixedAssets: LedgerKind = {
  id: 'fixed-assets',
  label: '固定资产台账',
  titles: [
    '固定资产台账',
    '固定资产',
    '资产台账',
    '国有资产',
    '资产卡片',
    '资产登记',
    '资产明细',
    '资产清查',
    '校产',
    '资产',
  ],
  fields: [
    sequence,
    text(
      'asset_no',
      '资产编号|资产编码|资产卡片编号|卡片编号|固定资产编号|资产代码|资产号|校产编号|条码号|编号',
      {
        required: 'query',
        unique: 'error',
      },
    ),
    text(
      'asset_class',
      '资产分类|资产类别|分类|类别|资产分类名称|资产大类|资产分类代码|分类代码|固定资产类别|国标分类',
      { fillsDown: true },
    ),
    text('asset_name', '资产名称|名称|固定资产名称|品名|物品名称|设备名称', { required: 'error' }),
    text('spec', '规格型号|规格|型号|品牌型号|规格及型号|品牌规格型号|品牌及规格型号'),
    text('unit', '单位|计量单位|数量单位'),
    amount('quantity', '数量|资产数量|数量/面积|数量(面积)|台件数|实有数量|账面数量', { required: 'error' }),
    figure('unit_price', '单价|资产单价|购置单价|单位价值'),
    amount(
      'original_value',
      '原值|账面原值|资产原值|价值|账面价值|金额|总价|总值|固定资产原值|购置金额|资产价值|原价',
      { required: 'error' },
    ),
    amount('depreciation', '累计折旧|折旧|已提折旧|累计折旧额|折旧额|累计折旧(摊销)|累计摊销|已提折旧额', {}),
    column('net_value', '净值|账面净值|资产净值|净额|固定资产净值|剩余价值|净残值', { type: 'number' }),
    pastDate(
      'acquire_date',
      '取得日期|购置日期|购入日期|购置时间|取得时间|入账日期|启用日期|登记日期|购买日期|购建日期|入库日期|投入使用日期',
    ),
    text('acquire_mode', '取得方式|来源|购置方式|资产来源|增加方式'),
    text('department', '使用部门|部门|管理部门|使用单位|所属部门|使用处室|使用(管理)部门|归口部门'),
    text('location', '存放地点|存放位置|地点|存放处|放置地点|使用地点|安放地点'),
    person('user', '使用人|保管人|责任人|管理人|领用人|使用(保管)人|保管使用人|使用责任人|保管员', {
      required: 'query',
    }),
    column('status', '资产状态|状态|使用状况|使用状态|现状|资产使用状况|使用情况', {
      type: 'choice',
      choices: {
        在用: ['在用', '使用', '使用中', '正常', '正常使用', '完好', '良好', '可用', '在库'],
        闲置: ['闲置', '未使用', '未用', '停用', '备用'],
        待报废: ['待报废', '拟报废', '待处置', '损坏', '维修', '待修', '毁损'],
        报废: ['报废', '已报废', '已处置', '盘亏'],
        出租出借: ['出租出借', '出租', '出借', '借出'],
      },
      open: true,
    }),
    remark,
  ],
  identifiedBy: [
    ['asset_name', 'original_value'],
    ['asset_no', 'asset_name', 'quantity'],
    ['asset_name', 'net_value'],
    ['asset_no', 'asset_name', 'acquire_date'],
  ],
  nameFields: ['asset_name', 'asset_no'],
  relations: [
    { type: 'product', result: 'original_value', factors: ['quantity', 'unit_price'] },
    { type: 'difference', result: 'net_value', from: 'original_value', minus: 'depreciation' },
  ],
  states: [
    {
      quantity: 'fixed-assets-value',
      how: 'sum',
      field: 'original_value',
    },
  ],
  checks: [overDepreciated],
};
