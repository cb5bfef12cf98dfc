import type { LedgerKind } from '../../model/ledger';
import { column, person, text } from '../parts/column';
import { pupilsKnown } from '../parts/people';
import {
  birthDate,
  gender,
  grade,
  gradeClass,
  identity,
  idType,
  onStaff,
  phone,
  pupilName,
  remark,
  seq,
  studentCode,
} from '../parts/person-columns';
import { disabledAreAided } from './aid-checks';
import {
  certificateFits,
  certificateLength,
  placementFits,
  planMade,
  typeOfDisability,
} from './disability-checks';

/** The seven kinds of disability of the national register (残疾人残疾分类和分级 GB/T 26341-2010), with the words by which they are told. */
const disabilityTypes: Readonly<Record<string, readonly string[]>> = {
  多重: ['多重', '综合'],
  视力: ['视力', '视障', '盲', '低视', '视觉'],
  听力: ['听力', '听障', '聋', '听觉', '重听'],
  言语: ['言语', '语言'],
  肢体: ['肢体', '肢残', '脑瘫'],
  智力: ['智力', '智障', '唐氏'],
  精神: ['精神', '自闭', '孤独'],
};

/** 随班就读登记表: one row per disabled pupil and how the pupil is taught. */
export const disabilityMainstream: LedgerKind = {
  id: 'disability-mainstream',
  label: '残疾儿童随班就读台账',
  titles: '随班就读|残疾儿童|残疾学生|三类残疾|适龄残疾|送教上门|特殊教育|特殊儿童|残疾'.split('|'),
  fields: [
    seq,
    pupilName,
    gender,
    gradeClass('query'),
    grade,
    birthDate,
    idType,
    identity('error', 'error'),
    studentCode(undefined, 'error'),
    column(
      'disability_type',
      '残疾类别|残疾类型|残疾种类|残障类别|残障类型|残疾情况|障碍类型|障碍类别|残疾|类别|类型|种类',
      { type: 'choice', choices: disabilityTypes, open: true },
      { required: 'error' },
    ),
    column('disability_level', '残疾等级|等级|残疾级别|残疾程度|级别|残障等级|障碍程度|残疾人等级', {
      type: 'choice',
      choices: {
        一级: ['一级', '1级', '1', '一', 'I级', '壹级'],
        二级: ['二级', '2级', '2', '二', 'II级', '贰级'],
        三级: ['三级', '3级', '3', '三', 'III级', '叁级'],
        四级: ['四级', '4级', '4', '四', 'IV级', '肆级'],
        // Words of schools that have seen no certificate yet.
        未定级: ['轻度', '中度', '重度', '极重度', '未评定', '未定', '未鉴定', '待定', '多重'],
      },
    }),
    text(
      'disability_no',
      '残疾证号|残疾证号码|残疾人证号|残疾人证号码|残疾证编号|残疾人证|残疾证|证件编号|残疾人证编号',
    ),
    text(
      'placement',
      '安置方式|安置形式|就读方式|入学方式|就学形式|就学方式|就读形式|教育安置方式|教育安置|入学形式|安置情况|就读情况',
    ),
    text(
      'iep',
      '个别化教育计划|个别化教育方案|IEP|个别化教学计划|个训计划|个别教育计划|个别化计划|个别化教育|是否制定个别化教育计划|一人一案|一生一案',
      { required: 'query' },
    ),
    person(
      'responsible',
      '责任教师|责任人|帮扶教师|资源教师|辅导教师|包保教师|送教教师|负责教师|班主任|随班就读教师|指导教师|结对教师|帮扶责任人',
      { ...onStaff, required: 'error' },
    ),
    person('guardian_name', '监护人|监护人姓名|家长|家长姓名'),
    phone,
    remark,
  ],
  identifiedBy: [
    ['name', 'disability_type'],
    ['name', 'disability_no'],
    ['name', 'iep'],
    ['name', 'disability_level', 'placement'],
  ],
  layouts: ['rows', 'columns', 'key-value'],
  nameFields: ['name'],
  relations: [],
  states: [
    {
      quantity: 'disabled-enrolled',
      how: 'count',
      field: 'name',
      where: (record) => !record.isBlank('name'),
    },
    {
      quantity: 'mainstreamed',
      how: 'count',
      field: 'placement',
      where: (record) => record.text('placement').includes('随班'),
    },
    {
      quantity: 'home-taught',
      how: 'count',
      field: 'placement',
      where: (record) => record.text('placement').includes('送教'),
    },
  ],
  checks: [
    typeOfDisability(disabilityTypes),
    certificateFits(disabilityTypes),
    certificateLength,
    placementFits,
    planMade,
    pupilsKnown,
    disabledAreAided,
  ],
};
