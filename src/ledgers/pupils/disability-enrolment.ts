import type { LedgerKind, StatementRule } from '../../model/ledger';
import { people, percent, remark, sequence, text } from '../parts/column';
import { schoolName } from '../parts/person-columns';

/** 残疾儿童少年入学情况统计: children of school age with a disability, and how many go to school. */
export const disabilityEnrolment: LedgerKind = {
  id: 'disability-enrolment',
  label: '残疾儿童少年入学情况统计表',
  titles: ['残疾儿童少年入学', '残疾儿童入学', '三残儿童入学', '三类残疾儿童', '适龄残疾儿童'],
  fields: [
    sequence,
    schoolName,
    text('category', '类别|残疾类别|残疾类型|类型'),
    people('school_age', '适龄人数|适龄儿童|适龄残疾儿童|适龄残疾儿童数|应入学|应入学人数|适龄数|人数'),
    people('enrolled', '已入学|已入学人数|入学人数|在校人数|实入学|实际入学人数|入学数'),
    people('absent', '未入学|未入学人数|未入学数'),
    percent('enrolment_rate', '入学率'),
    remark,
  ],
  identifiedBy: [
    ['school_age', 'enrolled', 'category'],
    ['school_age', 'enrolled', 'absent'],
  ],
  topic: ['残疾', '三残'],
  nameFields: ['category', 'school_name'],
  relations: [
    { type: 'sum', total: 'school_age', parts: ['enrolled', 'absent'] },
    { type: 'at-most', part: 'enrolled', whole: 'school_age', severity: 'error' },
    { type: 'quotient', result: 'enrolment_rate', numerator: 'enrolled', denominator: 'school_age' },
  ],
  states: (
    [
      ['disabled-school-age', 'school_age'],
      ['disabled-enrolled', 'enrolled'],
    ] as const
  ).flatMap(([quantity, field]): readonly StatementRule[] => [
    { quantity, how: 'sum', field },
    { quantity, how: 'value', field, where: (record) => record.role === 'total' },
  ]),
  checks: [],
};
