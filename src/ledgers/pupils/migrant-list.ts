import type { LedgerKind } from '../../model/ledger';
import { pastDate, person, text } from '../parts/column';
import { pupilsKnown } from '../parts/people';
import {
  address,
  birthDate,
  gender,
  grade,
  gradeClass,
  identity,
  idType,
  phone,
  pupilName,
  remark,
  seq,
  studentCode,
} from '../parts/person-columns';

/** 随迁子女名单: pupils who moved in with parents who work here. */
export const migrantList: LedgerKind = {
  id: 'migrant-list',
  label: '随迁子女台账',
  titles: ['随迁子女', '进城务工人员', '外来务工', '流动人口子女', '进城务工', '随迁'],
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
    text('household_region', '户籍所在地|户口所在地|户籍|户籍地|原籍|户籍地址|籍贯|户口所在地行政区划', {
      required: 'query',
    }),
    text('from_school', '原就读学校|原学校|转入前学校|来源学校'),
    pastDate('enrol_date', '入学时间|转入时间|来校时间|入学年月|入校时间'),
    person('guardian_name', '监护人|监护人姓名|家长|家长姓名|父母姓名|父亲姓名|父(母)姓名'),
    text(
      'work_place',
      '务工单位|工作单位|务工地点|父母务工单位|家长工作单位|就业单位|从事职业|务工情况|父母务工地点',
    ),
    text('residence_permit', '居住证|居住证号|居住证明|居住证编号|暂住证|暂住证号'),
    address,
    phone,
    remark,
  ],
  identifiedBy: [
    ['name', 'work_place', 'household_region'],
    ['name', 'residence_permit'],
    ['name', 'household_region', 'from_school'],
    ['name', 'work_place', 'grade_class'],
    ['name', 'household_region', 'grade_class'],
  ],
  nameFields: ['name'],
  relations: [{ type: 'order', earlier: 'birth_date', later: 'enrol_date' }],
  states: [
    {
      quantity: 'migrants',
      how: 'count',
      field: 'name',
      where: (record) => !record.isBlank('name'),
      per: { scope: 'class', field: 'grade_class' },
    },
  ],
  checks: [pupilsKnown],
};
