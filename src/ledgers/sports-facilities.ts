import type { LedgerKind } from '../model/ledger';
import { amount, claim, keeper, remark, sequence, text, yesNo } from './parts/column';
import { facilityClaim, facilityShort } from './parts/sports-checks';

/** 体育场地统计表: standard and actual state of tracks, courts and grounds. */
export const sportsFacilities: LedgerKind = {
  id: 'sports-facilities',
  label: '体育场地统计表',
  titles: [
    '体育运动场地',
    '体育场地统计',
    '体育场地',
    '运动场地统计',
    '运动场地',
    '体育设施',
    '体育场馆',
    '运动场馆',
    '活动场地',
    '场地设施',
  ],
  fields: [
    sequence,
    text(
      'facility',
      '场地|场地名称|项目|设施名称|体育场地|名称|场地类型|场馆名称|运动场地|体育设施|场地项目|场地设施|器材设施|运动场地名称',
      { required: 'error' },
    ),
    claim(
      'standard_text',
      '配备标准|标准|国家标准|应配标准|应配|标准要求|基本标准|要求|应有|规定标准|配置标准|应配数量',
    ),
    claim(
      'actual_text',
      '实际数量|实际|实有|现有|数量|现状|实际情况|实有数量|现有数量|实际配备|学校现有|实际配置|实有情况|个数|块数',
      { required: 'query' },
    ),
    amount('area', '面积|占地面积|场地面积|总面积|实有面积|面积㎡|使用面积', { unit: '㎡' }),
    text('surface', '材质|地面材质|场地材质|地面|类型'),
    yesNo('is_compliant', '是否达标|达标|达标情况|是否合格|是否符合标准|达标与否|合格'),
    text('built_year', '建成时间|建成年份|建设时间'),
    keeper('责任人|管理员|负责人', {}),
    text('safety', '安全检查|防护措施|安全防护|检查记录|安全防护措施'),
    remark,
  ],
  identifiedBy: [
    ['facility', 'standard_text', 'actual_text'],
    ['facility', 'area', 'is_compliant'],
    ['facility', 'actual_text', 'area'],
    ['facility', 'area'],
  ],
  nameFields: ['facility'],
  relations: [],
  states: [
    {
      quantity: 'sports-ground-area',
      how: 'sum',
      field: 'area',
      where: (record) => !/馆|室内|风雨操场/.test(record.text('facility')),
    },
  ],
  checks: [facilityShort, facilityClaim],
};
