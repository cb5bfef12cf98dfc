import type { Field, LedgerKind } from '../../model/ledger';
import { column, person, text } from '../parts/column';
import { onStaff, remark, seq } from '../parts/person-columns';
import {
  breakHeld,
  exerciseAddsUp,
  hourOfExercise,
  isLimited,
  lowestGrade,
  noneForTheYoungest,
} from './homework-checks';

function minutes(field: string, names: string): Field {
  return column(field, names, { type: 'number', min: 0, max: 600 }, { additive: false, unit: '分钟' });
}

/** 作业与体育活动时间: minutes of homework and hours of exercise a day, per grade or band of grades. */
export const exerciseTime: LedgerKind = {
  id: 'exercise-time',
  label: '作业与体育活动时间表',
  titles: ['作业与体育', '体育活动时间', '锻炼时间', '阳光体育', '大课间', '体育锻炼', '活动时间统计'],
  topic: ['体育', '锻炼', '活动', '作业', '课间', '眼操', '眼保健操'],
  fields: [
    seq,
    text('grade_band', '年级段|年级|学段|班级|年段|年级(班级)|适用年级', {
      required: 'error',
      fillsDown: true,
    }),
    column(
      'homework_minutes',
      '书面作业(分钟)|每日作业时间|作业时间|家庭作业时间|书面作业时间|每天作业时间|作业量|作业分钟|书面作业|家庭作业|作业时长',
      { type: 'number', min: 0, max: 600 },
      { additive: false, unit: '分钟' },
    ),
    column(
      'exercise_hours',
      '体育活动时间(小时)|每天锻炼时间|体育锻炼时间|锻炼时间|每日体育活动时间|体育活动|阳光体育时间|体育活动小时|每天体育活动时间|在校锻炼时间|锻炼小时|体育锻炼|锻炼合计|锻炼时间合计|体育锻炼合计|体育活动合计|活动合计|锻炼总时间|合计|总计|合计时间|合计分钟|每天合计|每日合计|日合计|总时间',
      { type: 'number', min: 0, max: 600 },
      { additive: false, required: 'query', unit: '小时' },
    ),
    // What the whole is made of, where it is broken down.
    minutes('pe_minutes', '体育课|体育课时间|体育与健康课|体育课日均|日均体育课'),
    minutes(
      'eye_exercises',
      '眼保健操|眼操|眼保健操时间|眼保健操、课间|眼保健操课间|眼操、课间|眼保健操和课间|课间',
    ),
    minutes(
      'activity_minutes',
      '课外体育活动|体育课外活动|体育课外|课外活动|课外锻炼|课外体育锻炼|课外活动时间|课外体育活动时间|体育活动课|活动课|体育社团|课后体育活动|课后锻炼',
    ),
    text('break_exercise', '大课间|大课间活动|是否开展大课间|大课间时间|三操|两操一活动|阳光大课间'),
    person('inspector', '检查人|检查人员|负责人|责任人|值周教师|值日教师', { ...onStaff, required: 'query' }),
    remark,
  ],
  identifiedBy: [
    ['grade_band', 'homework_minutes', 'exercise_hours'],
    ['grade_band', 'exercise_hours'],
    ['exercise_hours', 'break_exercise'],
  ],
  nameFields: ['grade_band'],
  relations: [],
  states: [
    {
      quantity: 'homework-minutes',
      how: 'each',
      field: 'homework_minutes',
      where: (record) => isLimited(lowestGrade(record.text('grade_band'))),
    },
  ],
  checks: [
    noneForTheYoungest('grade_band', ['homework_minutes']),
    hourOfExercise('grade_band', 'exercise_hours'),
    breakHeld,
    exerciseAddsUp,
  ],
};
