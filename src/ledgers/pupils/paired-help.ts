import type { LedgerKind } from '../../model/ledger';
import { pastDate, person, text } from '../parts/column';
import { pupilsKnown } from '../parts/people';
import { gender, grade, gradeClass, onStaff, phone, pupilName, remark, seq } from '../parts/person-columns';
import { helperLoad } from './left-behind-checks';

/** 结对帮扶台账: which teacher looks after which pupil. */
export const pairedHelp: LedgerKind = {
  id: 'paired-help',
  label: '结对帮扶台账',
  titles: '结对帮扶|帮扶台账|帮扶记录|结对台账|包保台账|学困生帮扶|帮扶花名册|结对|帮扶'.split('|'),
  fields: [
    seq,
    person(
      'helper_teacher',
      '帮扶教师|结对教师|帮扶人|包保教师|帮扶责任人|结对帮扶教师|教师|教师姓名|帮扶老师|结对老师|责任教师|包保责任人|帮扶教师姓名|结对人',
      { ...onStaff, required: 'error', fillsDown: true },
    ),
    {
      ...pupilName,
      headers: [
        ...pupilName.headers,
        '帮扶学生',
        '帮扶对象',
        '被帮扶人',
        '结对学生',
        '被帮扶学生姓名',
        '帮扶学生姓名',
        '结对学生姓名',
        '受助学生',
      ],
    },
    gender,
    gradeClass('query'),
    grade,
    text('category', '学生类别|学生类型|帮扶类型|帮扶类别|对象类别|帮扶原因|困难类型|类别'),
    pastDate('date', '帮扶时间|帮扶日期|结对时间|时间|日期', { fillsDown: true }),
    text('measure', '帮扶措施|帮扶内容|措施|帮扶情况|帮扶计划|帮扶记录|帮扶方式|关爱措施', {
      required: 'query',
    }),
    text('result', '帮扶效果|效果|帮扶成效|转化情况|成效'),
    phone,
    remark,
  ],
  identifiedBy: [
    ['helper_teacher', 'name', 'measure'],
    ['helper_teacher', 'name', 'category'],
    ['helper_teacher', 'name', 'result'],
    ['helper_teacher', 'name', 'grade_class'],
  ],
  nameFields: ['name', 'helper_teacher'],
  relations: [],
  states: [],
  checks: [helperLoad, pupilsKnown],
};
