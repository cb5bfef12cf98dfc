import type { LedgerKind } from '../../model/ledger';
import { yesNo } from '../parts/column';
import { isMale } from '../parts/people';
import {
  address,
  birthDate,
  className,
  ethnicity,
  gender,
  grade,
  identity,
  phone,
  politicalStatus,
  pupilName,
  remark,
  seq,
  studentCode,
  studentNo,
} from '../parts/person-columns';
import { needyRosterAided } from './aid-checks';
import { ownGuardian } from './own-guardian';
import { familyFields, registerFields } from './register-columns';
import { ageFitsGrade } from './roster-ages';
import {
  classCodeYear,
  codedClassSize,
  codesOnly,
  guardianNamed,
  isBoarder,
  isTicked,
  leftBehindListed,
  leftButCounted,
} from './roster-checks';

/** Columns that hold codes in the export of the national register. */
const codedFields =
  'ethnicity|health|household_type|enrol_mode|attend_mode|only_child|preschool|left_behind|need_aid|subsidy|orphan|martyr|school_bus|disability|mainstream|migrant_child|m1_guardian|m2_guardian'.split(
    '|',
  );

/** 学生花名册, 学籍信息表: one row per pupil. */
export const studentRoster: LedgerKind = {
  id: 'student-roster',
  label: '学生花名册',
  titles:
    '学生花名册|学生名册|学籍信息|学生基本信息|学生基本情况|学生名单|新生名册|学籍表|学生信息|花名册|名册|Students'.split(
      '|',
    ),
  fields: [
    yesNo('in_catchment', '是否服务片区|是否片区内|服务片区内|是否在服务片区|片区内|是否服务区内'),
    seq,
    className('error'),
    { ...grade, fillsDown: true },
    pupilName,
    gender,
    { ...ethnicity, required: 'query' },
    birthDate,
    identity('error', 'error'),
    studentCode('error', 'error'),
    studentNo,
    politicalStatus,
    address,
    phone,
    ...familyFields,
    ...registerFields,
    remark,
  ],
  identifiedBy: [
    ['name', 'student_code'],
    ['name', 'aux_code'],
    ['name', 'class_code'],
    ['name', 'enrol_date'],
    ['name', 'class_name', 'gender'],
    ['name', 'class_name', 'guardian_name'],
    ['name', 'gender', 'birth_date', 'address'],
    ['name', 'gender', 'id_card'],
    ['name', 'm1_name'],
    ['name', 'guardian_name', 'phone'],
  ],
  nameFields: ['name'],
  relations: [{ type: 'order', earlier: 'birth_date', later: 'enrol_date' }],
  states: [
    {
      quantity: 'pupils',
      how: 'count',
      field: 'name',
      per: { scope: 'class', field: 'class_name' },
    },
    {
      quantity: 'boys',
      how: 'count',
      field: 'gender',
      where: (record) => isMale(record.text('gender')) === true,
    },
    {
      quantity: 'girls',
      how: 'count',
      field: 'gender',
      where: (record) => isMale(record.text('gender')) === false,
    },
    {
      quantity: 'left-behind',
      how: 'count',
      field: 'left_behind',
      where: (record) => isTicked(record.text('left_behind')),
      per: { scope: 'class', field: 'class_name' },
    },
    {
      quantity: 'boarders',
      how: 'count',
      field: 'attend_mode',
      where: isBoarder,
      per: { scope: 'class', field: 'class_name' },
    },
    {
      quantity: 'migrants',
      how: 'count',
      field: 'migrant_child',
      where: (record) => isTicked(record.text('migrant_child')),
      per: { scope: 'class', field: 'class_name' },
    },
    {
      quantity: 'orphans',
      how: 'count',
      field: 'orphan',
      where: (record) => isTicked(record.text('orphan')),
    },
    {
      quantity: 'disabled-enrolled',
      how: 'count',
      field: 'disability',
      where: (record) => isTicked(record.text('disability')),
    },
  ],
  checks: [
    needyRosterAided,
    leftButCounted,
    codesOnly(codedFields),
    guardianNamed,
    ownGuardian,
    classCodeYear,
    codedClassSize,
    ageFitsGrade,
    leftBehindListed,
  ],
};
