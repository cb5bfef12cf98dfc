import type { LedgerKind } from '../../model/ledger';
import { figure, percent, person, remark, sequence, text } from '../parts/column';
import { atLeast } from '../parts/registers';

/** 课后服务台账: on which days, how long, who takes part. */
export const afterSchool: LedgerKind = {
  id: 'after-school',
  label: '课后服务台账',
  titles: ['课后服务', '延时服务', '课后托管'],
  fields: [
    sequence,
    text('class_name', '班级|年级|服务班级'),
    text('course', '服务内容|课程|项目|活动内容|内容'),
    figure('days', '每周天数|服务天数|每周服务天数|天数', { unit: '天' }),
    figure('hours', '每天时长|每天小时|时长|每天服务时长|服务时长', { unit: '小时' }),
    figure('students_total', '在校人数|学生数|在校学生数|在校生数|年级人数|班级人数'),
    figure('pupils', '参加人数|参加学生数|参与人数|人数'),
    percent('rate', '参加率|参与率|参加比例'),
    person('teacher', '教师|服务教师|负责人|责任人'),
    remark,
  ],
  identifiedBy: [
    ['class_name', 'days'],
    ['class_name', 'hours'],
    ['class_name', 'course', 'teacher'],
    ['class_name', 'students_total', 'pupils'],
    ['class_name', 'pupils', 'rate'],
  ],
  topic: ['课后服务', '延时', '托管'],
  nameFields: ['class_name', 'course'],
  relations: [],
  states: [],
  checks: [
    atLeast('after-school', '服务天数和时长', 'class_name', [
      { field: 'days', demand: 'after-school', unit: '天' },
      { field: 'hours', demand: 'after-school-hours', unit: '小时' },
    ]),
  ],
};
