import type { LedgerKind } from '../model/ledger';
import { oneHeadTeacherEach, periodsAddUp } from './parts/assignment-checks';
import { column, person, text } from './parts/column';
import { gender, onStaff, remark, seq } from './parts/person-columns';
import { periodsPlausible } from './parts/teacher-checks';

/** 教师任课一览表: who teaches which subject in which classes, one row per teacher and subject. */
export const teacherAssignment: LedgerKind = {
  id: 'teacher-assignment',
  label: '教师任课一览表',
  titles:
    '教师任课|任课一览|任课安排|任课表|教学任务|课务安排|分课表|教师分工|教学工作安排|任课情况|课程安排表|教师工作安排|工作量'.split(
      '|',
    ),
  fields: [
    seq,
    person(
      'teacher',
      '教师|教师姓名|任课教师|姓名|老师|授课教师|任教教师|科任教师|教师名称|任课老师|Teacher',
      { ...onStaff, required: 'error', fillsDown: true },
    ),
    gender,
    column(
      'subject',
      '任教学科|学科|科目|任课学科|任教科目|课程|任教课程|所教学科|担任学科|担任课程|任课科目|任课|Subject',
      { type: 'subject' },
      { required: 'error' },
    ),
    text(
      'classes',
      '任教班级|班级|任课班级|授课班级|所教班级|任教年级班级|任教年级|年级班级|任课年级班级|教学班级|任课年级|年级|Class|Classes',
      { required: 'error' },
    ),
    column(
      'periods',
      '周课时|课时|周节数|节数|每周课时|周课时数|课时数|周课时节|周任课节数|任课节数|每周节数|周授课时数|周授课节数|Periods',
      { type: 'number', min: 0, max: 60 },
      { required: 'query', unit: '节' },
    ),
    column(
      'total_periods',
      '合计|总课时|周总课时|合计课时|课时合计|总节数|周课时合计|小计|计|周总节数|总计|课时总数|合计节数',
      { type: 'number', min: 0, max: 60 },
      { additive: false, unit: '节' },
    ),
    text('head_teacher_of', '班主任|担任班主任|是否班主任|班主任班级|任班主任|担任班主任班级|兼班主任'),
    text(
      'other_duties',
      '兼职|兼任工作|兼任职务|其他工作|其它工作|职务|行政职务|兼职工作|社会工作|担任职务|其他任务',
    ),
    remark,
  ],
  identifiedBy: [
    ['teacher', 'subject', 'classes'],
    ['teacher', 'subject', 'periods'],
    ['teacher', 'classes', 'periods'],
    ['teacher', 'head_teacher_of', 'periods'],
  ],
  layouts: ['rows', 'columns', 'matrix'],
  nameFields: ['teacher', 'subject'],
  relations: [],
  states: [{ quantity: 'weekly-periods', how: 'sum', field: 'periods' }],
  checks: [periodsAddUp, oneHeadTeacherEach, periodsPlausible('total_periods', 'teacher')],
};
