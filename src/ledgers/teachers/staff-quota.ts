import type { LedgerKind } from '../../model/ledger';
import { column, figure, people, remark, sequence, text } from '../parts/column';
import { schoolName } from '../parts/person-columns';

/** 教职工编制及配备情况表: the posts that a school is entitled to and those who fill them, school by school. */
export const staffQuota: LedgerKind = {
  id: 'staff-quota',
  label: '教职工编制配备表',
  titles: ['编制及配备情况', '编制配备', '教职工编制', '编制情况', '编制核定', '教师配备情况'],
  fields: [
    sequence,
    schoolName,
    text('level', '学段|学校类别|类别', { fillsDown: true }),
    people('students', '学生数|在校学生数|在校生数|在校生|学生人数', { quantity: 'pupils' }),
    people('classes', '班级数|教学班数|班数', { quantity: 'classes' }),
    people('posts', '应核编制|核定编制|编制数|核编数|应配编制|核定编制数|编制|应配教职工'),
    people('posted', '在编教职工|在编人数|实有在编|在编教师|在编|现有在编|实有教职工|现有教职工'),
    column(
      'surplus',
      '余缺|超缺|超(+)缺(-)|余缺(+超-缺)|超缺编|超编缺编|余缺人数',
      { type: 'number', integer: true },
      { unit: '人' },
    ),
    people('outside', '编外聘用|编外|编外教师|聘用人数|临聘教师|代课教师'),
    people('full_time_teachers', '专任教师|专任教师数', { quantity: 'full-time-teachers' }),
    people('female_teachers', '其中:女|女|女教师|其中女教师'),
    figure('pupils_per_staff', '生师比|师生比|学生与教职工比'),
    remark,
  ],
  identifiedBy: [
    ['posts', 'posted', 'surplus'],
    ['students', 'posts', 'posted'],
  ],
  topic: ['编制', '配备'],
  nameFields: ['school_name'],
  relations: [
    { type: 'difference', result: 'surplus', from: 'posted', minus: 'posts' },
    { type: 'at-most', part: 'female_teachers', whole: 'full_time_teachers', severity: 'error' },
  ],
  states: [],
  checks: [],
};
