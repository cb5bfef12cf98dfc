import type { LedgerKind } from '../../model/ledger';
import { figure, remark, sequence, text, yesNo } from '../parts/column';

/** 寄宿制学校后勤设施情况表: the ten things that boarders need and the eight that go with them, one per line. */
export const boardingFacilities: LedgerKind = {
  id: 'boarding-facilities',
  label: '寄宿制后勤设施情况表',
  titles: ['十有八配套', '十有', '八配套', '后勤设施', '寄宿制学校设施', '生活设施'],
  fields: [
    sequence,
    text('group', '类别|分类|十有|配套类别', { fillsDown: true }),
    text('item', '项目|设施名称|设施|名称|配套项目|内容|建设项目', { required: 'error' }),
    yesNo('present', '有无|有/无|是否有|是否配备|是否配套|配备情况|有否'),
    figure('count', '数量|间数|面积|规模|个数'),
    text('status', '状况|使用情况|情况'),
    remark,
  ],
  identifiedBy: [['item', 'present']],
  topic: ['十有', '八配套', '后勤', '寄宿', '生活设施'],
  nameFields: ['item'],
  relations: [],
  states: [],
  checks: [],
};
