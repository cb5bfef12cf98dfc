import type { LedgerKind } from '../model/ledger';
import { column, person, text } from './parts/column';
import { remark } from './parts/person-columns';

/**
 * 课程表 in all its views (总课表, 班级课表, 教师课表, 功能室课表): the fields are the axes of a matrix or the columns
 * of a long list. What the cells mean, and whether the views agree, is worked out by the engine.
 */
export const timetable: LedgerKind = {
  id: 'timetable',
  label: '课程表',
  titles: '总课程表|总课表|课程表|课表|作息课程|日课表|功能室课表|教师课表|班级课表|课程总表'.split('|'),
  fields: [
    column(
      'class_name',
      '班级|年级班级|班别|年级|班|班级/节次|节次/班级|星期/班级|班级星期|班级节次|星期班级|班级星期|年班',
      { type: 'class' },
    ),
    text('weekday', '星期|周次|星期几|周|日期|星期/节次|节次/星期|星期节次|节次星期|时间星期|节次星期', {
      fillsDown: true,
    }),
    text('period', '节次|节|课节|时间|节数|节次/时间|课次|时段'),
    column('subject', '课程|学科|科目|课程名称|课', { type: 'subject' }),
    person('teacher', '教师|任课教师|姓名|教师姓名|老师|授课教师'),
    text('room', '教室|地点|上课地点|功能室|场地|上课教室'),
    remark,
  ],
  identifiedBy: [
    ['class_name', 'weekday', 'period'],
    ['weekday', 'period', 'subject'],
    ['weekday', 'period'],
    ['weekday', 'class_name'],
    ['weekday', 'teacher'],
  ],
  layouts: ['matrix', 'rows'],
  nameFields: ['class_name', 'teacher'],
  relations: [],
  states: [],
  checks: [],
};
