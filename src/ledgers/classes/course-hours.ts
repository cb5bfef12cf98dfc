import type { Field, LedgerKind } from '../../model/ledger';
import { figure, percent, remark, sequence, text } from '../parts/column';
import { className, grade } from '../parts/person-columns';

const subjects: readonly (readonly [field: string, names: string])[] = [
  ['morality', '道德与法治|品德|道法|思想品德|思政'],
  ['chinese', '语文'],
  ['math', '数学'],
  ['english', '英语|外语'],
  ['history', '历史'],
  ['geography', '地理'],
  ['science', '科学'],
  ['physics', '物理'],
  ['chemistry', '化学'],
  ['biology', '生物|生物学'],
  ['technology', '信息科技|信息技术|信息'],
  ['pe', '体育与健康|体育'],
  ['arts', '艺术'],
  ['music', '音乐'],
  ['art', '美术'],
  ['labour', '劳动'],
  ['practice', '综合实践活动|综合实践'],
  ['local', '地方课程|校本课程|地方与学校课程|地方与校本课程'],
  ['others', '其他|其它'],
];

const grades: readonly Field[] = [...'一二三四五六七八九'].map((numeral, index) =>
  figure(`grade_${index + 1}`, `${numeral}年级|年级${numeral}`, { unit: '节', additive: true }),
);

/** 各班周课时统计, 课程安排表: periods a week by class and subject, by course and grade, or by teacher and grade. */
export const courseHours: LedgerKind = {
  id: 'course-hours',
  label: '课时统计表',
  titles:
    '周课时统计|课时统计|课程开设情况|课程开设|课程安排表|课程设置|课时安排|课程计划表|开课情况|周课时'.split(
      '|',
    ),
  fields: [
    sequence,
    className(undefined),
    grade,
    text('course', '课程|学科|科目|课程名称|主教|主教学科|任教学科'),
    text('teacher', '教师|教师姓名|任课教师|姓名'),
    figure('total_periods', '周课时|总课时|周总课时|合计|小计|计|总计|周课时数|总节数|周节数', {
      unit: '节',
      additive: true,
    }),
    ...subjects.map(([field, names]) => figure(field, names, { unit: '节', additive: true })),
    ...grades,
    percent('share', '占比|比例|占课时总计比例|占总课时比例'),
    remark,
  ],
  identifiedBy: [
    ['class_name', 'total_periods', 'chinese', 'math'],
    ['grade', 'total_periods', 'chinese', 'math'],
    ...['course', 'teacher'].flatMap((name) => [
      [name, 'total_periods', 'grade_1', 'grade_3'],
      [name, 'total_periods', 'grade_7', 'grade_8'],
    ]),
  ],
  topic: ['课时', '课程开设', '课程安排', '课程设置', '周节数'],
  nameFields: ['class_name', 'grade', 'course', 'teacher'],
  relations: [],
  states: [],
  checks: [],
};
