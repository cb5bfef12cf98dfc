import type { Field, RecordView } from '../../model/ledger';
import { mayLackNumber } from '../../reading/identity';
import { column, pastDate, person, text } from '../parts/column';
import { idType } from '../parts/person-columns';

/** Columns of the national pupil register's export, whose cells hold codes ("1-是", "01-汉族"). */
export const registerFields: readonly Field[] = [
  text('school_code', '学校标识码|学校代码|学校编码|学校(机构)标识码|机构标识码'),
  text('class_code', '班号|班级编号|班级代码|班级编码|班级号|班级标识码', { required: 'error' }),
  text('aux_code', '学籍辅号|辅号|学籍辅助号'),
  text('birthplace_code', '出生地|出生地行政区划代码|出生地行政区划|出生地代码'),
  text('native_place', '籍贯|祖籍'),
  text('nationality', '国籍|国籍/地区|国籍地区|国别'),
  idType,
  text('hk_mo_tw', '港澳台侨外|港澳台侨|是否港澳台侨外'),
  text('health', '健康状况|身体状况|健康情况|身体情况'),
  text('household_type', '户口性质|户籍性质|户口类别|户口类型|户籍类型'),
  text(
    'household_region',
    '户口所在地|户口所在地行政区划|户籍所在地|户籍|户籍地|户籍地址|户籍所在地行政区划',
  ),
  pastDate('enrol_date', '入学年月|入学时间|入学日期|入校时间|入校年月|入学年度'),
  text('enrol_mode', '入学方式'),
  text(
    'attend_mode',
    '就读方式|是否寄宿|是否住校|寄宿|住校|是否寄宿生|寄宿生|走读/住校|走读住校|住宿情况|寄宿走读',
  ),
  text('mail_address', '通信地址|通讯地址'),
  text('home_address', '家庭地址'),
  text('postcode', '邮政编码|邮编'),
  text('only_child', '独生子女|是否独生子女|独生'),
  text('preschool', '学前教育|是否受过学前教育|是否接受过学前教育'),
  text('left_behind', '是否留守|是否留守儿童|留守儿童|留守|留守情况|留守类型|留守儿童类型|是否为留守儿童'),
  text(
    'need_aid',
    '需要资助|是否需要申请资助|是否申请资助|申请资助|是否贫困|是否困难|是否贫困生|建档立卡|是否建档立卡|低保|是否低保|困难类型|脱贫户|是否脱贫户',
  ),
  text('subsidy', '享受一补|是否享受一补|是否受资助|是否享受资助|资助|资助情况'),
  text('orphan', '孤儿|是否孤儿|事实孤儿|是否事实孤儿'),
  text('martyr', '烈士或优抚子女|是否烈士或优抚子女|优抚子女|是否烈士子女'),
  column(
    'commute_distance',
    '上下学距离|上学距离|家校距离|离校距离',
    { type: 'number', min: 0, max: 200 },
    { additive: false },
  ),
  text('commute_mode', '上下学方式|上下学交通方式|上学方式|交通方式'),
  text('school_bus', '乘坐校车|是否需要乘坐校车|是否乘坐校车|校车'),
  text('disability', '残疾类型|残疾类别|残疾情况|是否残疾|残疾人类型|残疾'),
  text('mainstream', '随班就读|是否随班就读|是否残疾随班就读'),
  text(
    'migrant_child',
    '随迁子女|是否进城务工人员随迁子女|是否随迁子女|进城务工人员随迁子女|是否进城务工子女|外来务工子女|是否随迁|进城务工子女',
  ),
];

export const familyFields: readonly Field[] = [
  person(
    'guardian_name',
    '监护人|监护人姓名|家长|家长姓名|家长或监护人|家长(监护人)|法定监护人|父母或监护人|父亲或母亲姓名|Guardian|Parent',
  ),
  person('father_name', '父亲|父亲姓名|父名|姓名', { under: ['父亲'] }),
  text(
    'guardian_id_card',
    '监护人身份证号|监护人身份证号码|监护人身份证件号|监护人身份证件号码|监护人证件号码|家长身份证号|家长身份证号码|家长身份证件号',
    { required: 'query', requiredWhen: standsForPupil },
  ),
  column(
    'father_phone',
    '父亲电话|父亲联系电话|父亲手机|电话|联系电话',
    { type: 'phone' },
    { under: ['父亲'] },
  ),
  person('mother_name', '母亲|母亲姓名|母名|姓名', { under: ['母亲'] }),
  column(
    'mother_phone',
    '母亲电话|母亲联系电话|母亲手机|电话|联系电话',
    { type: 'phone' },
    { under: ['母亲'] },
  ),
  ...member('m1', ['成员1', '成员一', '家庭成员1', '家庭成员一']),
  ...member('m2', ['成员2', '成员二', '家庭成员2', '家庭成员二']),
];

/** A pupil without a number of his own is found again by his guardian's. */
function standsForPupil(record: RecordView): boolean {
  return mayLackNumber(record.text('id_type')) && record.isBlank('id_card');
}

/** One member of the family: the register prints name, relation, phone and whether the member is the guardian. */
function member(id: 'm1' | 'm2', under: readonly string[]): readonly Field[] {
  const headers = (...own: readonly string[]) => [
    ...own,
    ...under.flatMap((parent) => own.map((word) => parent + word)),
  ];
  return [
    {
      field: `${id}_name`,
      label: `${under[0]}姓名`,
      headers: headers('姓名'),
      under,
      content: { type: 'person' },
    },
    {
      field: `${id}_relation`,
      label: `${under[0]}关系`,
      headers: headers('关系', '与学生关系'),
      under,
      content: { type: 'text' },
    },
    {
      field: `${id}_phone`,
      label: `${under[0]}联系电话`,
      headers: headers('联系电话', '电话', '手机'),
      under,
      content: { type: 'phone' },
    },
    {
      field: `${id}_id_card`,
      label: `${under[0]}身份证件号`,
      headers: headers('身份证件号', '身份证件号码', '身份证号', '身份证号码'),
      under,
      content: { type: 'text' },
      required: 'query',
      requiredWhen: (record) => standsForPupil(record) && record.yes(`${id}_guardian`) === true,
    },
    {
      field: `${id}_guardian`,
      label: `${under[0]}是否监护人`,
      headers: headers('是否监护人', '监护人'),
      under,
      content: { type: 'text' },
    },
  ];
}
