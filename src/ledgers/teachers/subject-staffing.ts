import type { LedgerKind } from '../../model/ledger';
import { column, figure, people, remark, sequence } from '../parts/column';

/** 分学科教师配备测算表: the weekly lessons of a subject, the teachers they need and those there are. */
export const subjectStaffing: LedgerKind = {
  id: 'subject-staffing',
  label: '分学科教师配备表',
  titles: ['分学科教师配备', '学科教师配备', '教师配备测算', '学科教师'],
  fields: [
    sequence,
    column('subject', '学科|科目|课程', { type: 'subject' }),
    figure('weekly_periods', '周总课时|周课时|周课时数|总课时|周总节数', { additive: true, unit: '节' }),
    figure('periods_each', '人均周课时|人均课时|周工作量|人均周工作量', { unit: '节' }),
    people('required', '应配教师|应配|应配人数|应配教师数|需要教师'),
    people('actual', '现有教师|现有|实有教师|现有人数|实有|现有教师数'),
    people('specialist', '专职|其中专职|专职教师'),
    people('part_time', '兼职|其中兼职|兼职教师|兼任'),
    column('surplus', '余缺|余缺人数|超缺', { type: 'number' }, { unit: '人' }),
    remark,
  ],
  identifiedBy: [
    ['subject', 'required', 'actual'],
    ['subject', 'actual', 'specialist', 'part_time'],
  ],
  nameFields: ['subject'],
  relations: [
    { type: 'sum', total: 'actual', parts: ['specialist', 'part_time'] },
    { type: 'difference', result: 'surplus', from: 'actual', minus: 'required' },
  ],
  states: [],
  checks: [],
};
