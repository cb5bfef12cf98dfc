import type { Field, LedgerKind } from '../../model/ledger';
import { pastDate, person, text, yesNo } from '../parts/column';
import { isMale, pupilsKnown } from '../parts/people';
import {
  age,
  birthDate,
  ethnicity,
  gender,
  grade,
  gradeClass,
  identity,
  onStaff,
  pupilName,
  remark,
  seq,
  studentCode,
} from '../parts/person-columns';
import { absenceFits, confirmedByRoster, helperLoad, underSixteen } from './left-behind-checks';
import { ownGuardian } from './own-guardian';

const workPlace =
  '务工地点|务工地|打工地点|打工地|外出地点|外出务工地点|外出务工地|工作地点|工作单位|务工地址|务工单位|务工去向|现务工地|务工省市|务工所在地|去向'.split(
    '|',
  );
const phones = ['电话', '联系电话', '手机', '手机号', '手机号码', '电话号码', '联系方式'];

/** Name, place of work and phone of a parent, below a header 父亲 or 母亲 or spelled out in one cell. */
function parent(id: 'father' | 'mother', word: '父亲' | '母亲'): readonly Field[] {
  const spelled = (own: readonly string[]) => [...own, ...own.map((header) => word + header)];
  return [
    {
      field: `${id}_name`,
      label: `${word}姓名`,
      headers: [...spelled(['姓名', '名字']), word, `${word}名字`],
      under: [word],
      content: { type: 'person' },
    },
    {
      field: `${id}_work_place`,
      label: `${word}务工地点`,
      headers: spelled(workPlace),
      under: [word],
      content: { type: 'text' },
    },
    {
      field: `${id}_phone`,
      label: `${word}电话`,
      headers: spelled(phones),
      under: [word],
      content: { type: 'phone' },
    },
    {
      field: `${id}_birth_date`,
      label: `${word}出生日期`,
      headers: spelled(['出生日期', '出生年月']),
      under: [word],
      content: { type: 'date', notAfter: 'filled' },
    },
  ];
}

const guardian = '监护人|监护|受委托人|委托人|代养人|照看人|抚养人|临时监护'.split('|');

/** 留守儿童台账: one row per child whose parents work away. */
export const leftBehind: LedgerKind = {
  id: 'left-behind',
  label: '留守儿童台账',
  titles: ['留守儿童', '留守学生', '关爱台账', '关爱对象', '留守'],
  fields: [
    seq,
    pupilName,
    gender,
    ethnicity,
    gradeClass('error'),
    grade,
    birthDate,
    age,
    identity(undefined, 'error'),
    studentCode(undefined, undefined),
    ...parent('father', '父亲'),
    ...parent('mother', '母亲'),
    text(
      'left_behind_type',
      '留守类型|留守类别|外出类型|父母外出情况|外出情况|留守儿童类型|父母务工情况|留守情况',
    ),
    yesNo(
      'both_away',
      '双亲外出|双亲|双方|双方外出|父母双方外出|父母均外出|父母双方|父母均外出务工|双亲外出务工|父母双方外出务工|双留守|双亲留守|父母都外出',
    ),
    yesNo(
      'one_away',
      '单亲外出|单亲|一方|一方外出|单方|单方外出|父母一方外出|父或母一方外出|一方外出务工|单亲外出务工|父母一方|单留守|单亲留守|父母一方外出务工',
    ),
    person(
      'guardian_name',
      '监护人|姓名|监护人姓名|委托监护人|临时监护人|委托监护人姓名|受委托监护人|受委托监护人姓名|实际监护人|实际监护人姓名|临时监护人姓名|现监护人|代养人姓名|抚养人|照看人|现监护人姓名',
      { under: guardian, required: 'error' },
    ),
    text(
      'guardian_relation',
      '与监护人关系|关系|与学生关系|与儿童关系|与被监护人关系|与监护人的关系|与留守儿童关系|与孩子关系|与其关系|监护人与学生关系|监护人关系|与该生关系|与学生的关系',
    ),
    {
      field: 'guardian_phone',
      label: '监护人电话',
      headers: [
        ...phones,
        '监护人电话',
        '监护人联系电话',
        '监护人手机',
        '监护人联系方式',
        '家长电话',
        '委托监护人电话',
        '委托监护人联系电话',
        '监护人电话号码',
      ],
      content: { type: 'phone' },
      required: 'query',
    },
    text(
      'guardian_address',
      '监护人住址|监护人地址|现居住地|家庭住址|住址|居住地址|现住址|详细住址|家庭地址',
    ),
    text('guardianship_level', '监护情况|监护类型|监护情况评估|监护状况|监护能力|监护评估'),
    yesNo('boarder', '是否寄宿|是否住校|寄宿|住校|寄宿生'),
    text('economic_source', '经济来源|生活来源|主要经济来源|家庭经济情况|家庭经济状况'),
    person(
      'helper_teacher',
      '帮扶教师|结对教师|包保教师|关爱责任人|帮扶人|结对帮扶教师|帮扶责任人|代理家长|爱心妈妈|结对帮扶人|责任教师|关爱教师|联系教师|结对人|帮扶老师|结对老师|帮包教师|责任人|包保责任人|帮扶教师姓名',
      { ...onStaff, required: 'error' },
    ),
    pastDate('visit_date', '家访时间|家访日期|最近家访时间|走访时间'),
    remark,
  ],
  identifiedBy: [
    ['name', 'both_away'],
    ['name', 'left_behind_type'],
    ['name', 'one_away'],
    ['name', 'father_work_place'],
    ['name', 'mother_work_place'],
    ['name', 'guardian_name', 'helper_teacher'],
    ['name', 'guardian_relation', 'helper_teacher'],
    ['name', 'guardian_relation', 'guardian_phone'],
  ],
  layouts: ['rows', 'columns', 'key-value'],
  nameFields: ['name'],
  relations: [{ type: 'one-of', fields: ['both_away', 'one_away'] }],
  states: [
    {
      quantity: 'left-behind',
      how: 'count',
      field: 'name',
      where: (record) => !record.isBlank('name'),
      per: { scope: 'class', field: 'grade_class' },
    },
    {
      quantity: 'left-behind-boys',
      how: 'count',
      field: 'gender',
      where: (record) => isMale(record.text('gender')) === true,
    },
    {
      quantity: 'left-behind-girls',
      how: 'count',
      field: 'gender',
      where: (record) => isMale(record.text('gender')) === false,
    },
  ],
  checks: [helperLoad, underSixteen, absenceFits, pupilsKnown, confirmedByRoster, ownGuardian],
};
