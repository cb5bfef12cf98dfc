import type { Field, LedgerKind, Relation, StatementRule } from '../../model/ledger';
import { column, people, percent, remark, sequence } from '../parts/column';
import { className, grade, schoolName } from '../parts/person-columns';
import { stages } from '../parts/staff-words';

/** Groups of pupils, none of which can be larger than all. */
const groups: readonly Field[] = [
  people('students_female', '女|女生|女生数|其中女|其中女生'),
  people('left_behind', '留守儿童|留守儿童数|留守学生|留守|农村留守儿童|留守人数'),
  people(
    'migrants',
    '随迁子女|随迁子女数|进城务工人员随迁子女|务工人员随迁子女|外来务工子女|随迁|外来人员子女',
  ),
  people('disabled', '残疾学生|残疾儿童|残疾学生数|残疾儿童少年|适龄残疾儿童|随班就读|随班就读学生|残疾'),
  people('orphans', '孤儿|孤儿数|孤儿人数'),
  people(
    'aided',
    '建档立卡|建档立卡学生|建档立卡户|脱贫户学生|脱贫户|家庭经济困难学生|贫困学生|困难学生|低保|低保学生|受资助学生|资助人数',
  ),
  people('single_parent', '单亲|单亲家庭|单亲家庭学生|离异家庭'),
  people('minority', '少数民族|少数民族学生|少数民族学生数'),
  people('boarders', '寄宿生|寄宿学生|住校生|寄宿生数|住宿生'),
];

const states: readonly (readonly [quantity: string, field: string])[] = [
  ['pupils', 'students_total'],
  ['pupils-start', 'start_students'],
  ['left-behind', 'left_behind'],
  ['migrants', 'migrants'],
  ['disabled-enrolled', 'disabled'],
  ['orphans', 'orphans'],
  ['boarders', 'boarders'],
  ['dropouts', 'dropouts'],
  ['school-age-children', 'school_age'],
  ['school-age-enrolled', 'enrolled'],
  ['graduates-entered', 'entrants'],
  ['graduates', 'graduates'],
];

const rates: readonly Relation[] = [
  { type: 'quotient', result: 'dropout_rate', numerator: 'dropouts', denominator: 'start_students' },
  { type: 'quotient', result: 'enrolment_rate', numerator: 'enrolled', denominator: 'school_age' },
  { type: 'quotient', result: 'consolidation_rate', numerator: 'graduates', denominator: 'entrants' },
];

/** 学生情况统计表: groups of pupils, enrolment, dropping out and staying on, by school, grade or class. */
export const pupilStatistics: LedgerKind = {
  id: 'pupil-statistics',
  label: '学生情况统计表',
  titles:
    '特殊群体|流失情况|流失统计|辍学情况统计|巩固率统计|入学情况统计|特殊学生|困境儿童|关爱对象|入学率|巩固率|辍学率|入学巩固|控辍保学情况统计|控辍保学统计|适龄儿童入学|普及程度|普九|学生情况统计|学生基本情况统计'.split(
      '|',
    ),
  fields: [
    sequence,
    schoolName,
    column('level', '学段|学校类别|层次|办学层次', stages),
    grade,
    className(undefined),
    people(
      'students_total',
      '在校生|在校生数|在校学生|在校学生数|学生数|学生总数|在籍学生数|学生人数|总人数',
    ),
    ...groups,
    people(
      'start_students',
      '学年初在校生数|学年初在校学生数|学年初学生数|年初在校生数|学年初人数|上学年初在校生数|期初在校生数|学年初在校生',
    ),
    people('dropouts', '辍学|辍学人数|辍学学生数|辍学生数|流失|流失人数|流失学生数'),
    percent('dropout_rate', '辍学率|流失率|学年辍学率'),
    people(
      'school_age',
      '适龄儿童数|适龄儿童|适龄人口|适龄儿童少年数|适龄少年数|学龄人口|应入学人数|应入学儿童数|适龄人数|适龄儿童总数',
    ),
    people(
      'enrolled',
      '已入学人数|已入学|入学人数|已入学儿童数|已入学数|实际入学人数|实入学人数|在校适龄人数',
    ),
    percent('enrolment_rate', '入学率|适龄儿童入学率|净入学率|适龄少年入学率'),
    people(
      'entrants',
      '六年前招生数|六年前入学人数|三年前招生数|三年前入学人数|入学时人数|入学年度招生数|起始年级人数',
    ),
    people('graduates', '毕业人数|毕业生数|毕业生人数|毕业班人数|现有毕业生'),
    percent('consolidation_rate', '巩固率|三年巩固率|六年巩固率|学年巩固率'),
    remark,
  ],
  identifiedBy: [
    ...['school_name', 'grade', 'class_name'].flatMap((name) => [
      [name, 'students_total', 'left_behind', 'migrants'],
      [name, 'students_total', 'disabled', 'orphans'],
      [name, 'students_total', 'disabled', 'left_behind'],
      [name, 'left_behind', 'migrants', 'disabled'],
    ]),
    ['start_students', 'dropouts', 'dropout_rate'],
    ['school_age', 'enrolled'],
    ['entrants', 'graduates', 'consolidation_rate'],
  ],
  nameFields: ['school_name', 'class_name', 'grade'],
  relations: [
    ...rates,
    ...groups.map(
      ({ field }): Relation => ({ type: 'at-most', part: field, whole: 'students_total', severity: 'error' }),
    ),
    { type: 'at-most', part: 'dropouts', whole: 'start_students', severity: 'error' },
    // Whoever is older or younger than the age may be enrolled too: 毛入学率.
    { type: 'at-most', part: 'enrolled', whole: 'school_age', severity: 'query' },
    { type: 'at-most', part: 'graduates', whole: 'entrants', severity: 'query' },
  ],
  states: states.map(
    ([quantity, field]): StatementRule => ({
      quantity,
      how: 'sum',
      field,
      origin: 'stated',
      per: { scope: 'class', field: 'class_name' },
    }),
  ),
  checks: [],
};
