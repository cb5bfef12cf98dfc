import type { LedgerKind } from '../model/ledger';
import { column, person, text, yesNo } from './parts/column';
import { className, onStaff, remark, seq } from './parts/person-columns';
import { oneClassAtATime, usesAsLogged, usesClaimed } from './parts/usage-checks';
import { weekday, weekdayOfDate } from './parts/weekday';

/** 班班通(功能室)使用记录: one row per use; the summary beside it: one row per class with its number of uses. */
export const multimediaUsage: LedgerKind = {
  id: 'multimedia-usage',
  label: '多媒体使用记录',
  titles:
    '班班通使用|多媒体使用|使用记录|使用登记|使用次数|使用情况登记|使用统计|电子白板使用|功能室使用|使用情况'.split(
      '|',
    ),
  fields: [
    seq,
    column(
      'date',
      '日期|使用日期|时间|使用时间|上课日期|月日|年月日',
      { type: 'date', notAfter: 'filled', inPeriod: true },
      { required: 'error', fillsDown: true },
    ),
    weekday,
    text('period', '节次|第几节|课节|使用节次|节'),
    { ...className('error'), headers: [...className().headers, '年级', '使用班级', '授课班级', '上课班级'] },
    column('subject', '学科|科目|课程|使用学科|任教学科', { type: 'subject' }, { required: 'query' }),
    text(
      'topic',
      '课题|内容|教学内容|使用内容|课题名称|授课内容|活动内容|课题(内容)|课题内容|课题或内容|上课内容|使用内容课题',
      { required: 'query' },
    ),
    text('resource', '使用资源|资源|资源名称|使用媒体|课件名称|资源类型|使用软件'),
    person(
      'teacher',
      '使用教师|教师|上课教师|讲课教师|主讲教师|使用人|任课教师|授课教师|教师签字|使用人签字|使用教师签字|教师姓名|使用者|使用教师签名|使用人签名',
      { ...onStaff, required: 'query' },
    ),
    text(
      'device_status',
      '设备情况|设备状况|设备运行情况|运行情况|设备使用情况|设备状态|设备运行状况|使用状况|设备是否正常|设备完好情况|运行状况|使用前后设备情况|机器状况|仪器状况',
      { required: 'query' },
    ),
    column(
      'usage_count',
      '使用次数|次数|累计使用次数|使用节数|使用课时|节数|使用次数合计|累计次数',
      { type: 'number', min: 0, integer: true },
      { required: 'error', unit: '次' },
    ),
    yesNo('is_compliant', '达标|是否达标|达标≥10次|达标情况|是否达到要求|达标与否'),
    remark,
  ],
  identifiedBy: [
    ['date', 'class_name', 'topic'],
    ['date', 'teacher', 'device_status'],
    ['date', 'subject', 'topic', 'teacher'],
    ['class_name', 'usage_count'],
    ['date', 'class_name', 'device_status'],
  ],
  nameFields: ['date', 'class_name'],
  relations: [],
  states: [],
  checks: [usesAsLogged, usesClaimed, oneClassAtATime, weekdayOfDate],
};
