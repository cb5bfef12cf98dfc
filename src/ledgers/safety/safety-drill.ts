import type { LedgerKind } from '../../model/ledger';
import { pastDate, people, person, remark, sequence, text } from '../parts/column';

/** 应急疏散演练记录: when, what for, how many should have come and came, how long it took. */
export const safetyDrill: LedgerKind = {
  id: 'safety-drill',
  label: '应急演练记录表',
  titles: '应急疏散演练|疏散演练|应急演练|安全演练|消防演练|防震演练|演练记录|演练'.split('|'),
  fields: [
    { ...sequence, headers: [...sequence.headers, '次数', '次序', '场次'] },
    pastDate('date', '日期|时间|演练日期|演练时间|开展时间'),
    text('content', '内容|演练内容|演练主题|演练类型|演练项目|主题|名称|演练名称'),
    text('place', '地点|演练地点|集合地点'),
    people('expected', '应参加|应参加人数|应到|应到人数', { additive: false }),
    people('attended', '实参加|实参加人数|参加人数|实到|实到人数|参演人数|参与人数', { additive: false }),
    text('took', '用时|疏散用时|疏散时间|时长'),
    person('responsible', '负责人|责任人|组织者|总指挥|组织人'),
    remark,
  ],
  identifiedBy: [
    ['date', 'content', 'attended'],
    ['date', 'content', 'took'],
    ['date', 'expected', 'attended'],
  ],
  topic: ['演练', '疏散'],
  nameFields: ['content', 'date'],
  relations: [{ type: 'at-most', part: 'attended', whole: 'expected', severity: 'query' }],
  states: [],
  checks: [],
};
