import type { LedgerKind } from '../../model/ledger';
import { figure, text } from '../parts/column';
import { remark, seq, teacherName } from '../parts/person-columns';
import { onlyStaff } from '../parts/registers';

/** 教师考勤表: who was at work. */
export const attendance: LedgerKind = {
  id: 'attendance',
  label: '教师考勤表',
  titles: ['教师考勤', '教职工考勤', '考勤表', '考勤登记', '签到表', '上下班考勤', '考勤汇总', '出勤表'],
  fields: [
    seq,
    teacherName,
    text('month', '月份|日期|时间|周次'),
    figure('due_days', '应出勤天数|应出勤|应到天数'),
    figure('present_days', '实际出勤天数|出勤天数|实出勤|出勤|实到天数'),
    figure('leave_days', '请假天数|请假|事假|病假'),
    figure('late', '迟到|迟到次数|早退|迟到早退'),
    text('in', '上班|上午签到|签到|上班时间|上午'),
    text('out', '下班|下午签到|签退|下班时间|下午'),
    remark,
  ],
  identifiedBy: [
    ['name', 'present_days'],
    ['name', 'in', 'out'],
    ['name', 'due_days'],
    ['name', 'leave_days', 'late'],
  ],
  topic: ['考勤', '签到', '出勤'],
  nameFields: ['name'],
  relations: [{ type: 'at-most', part: 'present_days', whole: 'due_days', severity: 'error' }],
  states: [],
  checks: [onlyStaff('attendance-known', 'name')],
};
