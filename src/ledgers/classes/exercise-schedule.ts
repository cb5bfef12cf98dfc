import type { LedgerKind } from '../../model/ledger';
import { column, remark, sequence, text } from '../parts/column';

/** 阳光体育活动安排表: when pupils exercise in the course of a day, and for how long. */
export const exerciseSchedule: LedgerKind = {
  id: 'exercise-schedule',
  label: '阳光体育活动安排表',
  titles: ['体育锻炼时间安排', '阳光体育活动安排', '阳光体育安排', '体育活动安排', '锻炼时间安排'],
  fields: [
    sequence,
    text('part_of_day', '时段|时间段|时间|节次'),
    text('content', '内容|活动内容|项目|活动|锻炼项目', { required: 'query' }),
    column(
      'minutes',
      '时长|时长(分钟)|分钟|锻炼时长|活动时长|时间(分钟)|分钟数',
      { type: 'number', min: 0, max: 600 },
      { unit: '分钟' },
    ),
    text('place', '地点|活动地点|场地'),
    text('responsible', '负责人|责任人|组织教师'),
    remark,
  ],
  identifiedBy: [['part_of_day', 'content', 'minutes']],
  topic: ['体育锻炼', '阳光体育', '体育活动'],
  nameFields: ['content'],
  relations: [],
  states: [
    {
      quantity: 'exercise-minutes',
      how: 'value',
      field: 'minutes',
      where: (record) => record.role === 'total',
    },
  ],
  checks: [],
};
