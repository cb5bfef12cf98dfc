import type { LedgerKind, StatementRule } from '../../model/ledger';
import { amount, column, figure, pastDate, text, yesNo } from '../parts/column';
import { isMale } from '../parts/people';
import {
  address,
  age,
  birthDate,
  ethnicity,
  gender,
  identity,
  idType,
  phone,
  politicalStatus,
  remark,
  seq,
  teacherName,
} from '../parts/person-columns';
import { certificates, posts, ranksOfHonour, stages, titles } from '../parts/staff-words';
import { degreeColumns, degreeOf } from './degree';
import { holdsCertificate, isBackbone, isFullTimeTeacher, mayBeCountedAsTeacher, titleLevel } from './staff';
import {
  certificateServes,
  certified,
  degreeReached,
  newcomersQualified,
  notRetired,
  periodsPlausible,
  reaches,
  stageOfSchool,
  startedGrownUp,
} from './teacher-checks';

/** So many full-time teachers for whom it holds; clerks and cooks are never counted. */
function teachers(
  quantity: string,
  field: string,
  holds: NonNullable<StatementRule['where']>,
): StatementRule {
  return {
    quantity,
    how: 'count',
    field,
    where: (record, stage) => isFullTimeTeacher(record) && holds(record, stage),
    perhaps: (record, stage) => mayBeCountedAsTeacher(record) && holds(record, stage),
  };
}

/** 教师花名册, 教职工信息表: one row per member of staff. */
export const teacherRoster: LedgerKind = {
  id: 'teacher-roster',
  label: '教师花名册',
  titles:
    '教师花名册|教职工花名册|教师基本情况|教职工信息|教职工基本情况|教师信息|教师名册|教职工名册|专任教师名册|教师一览表|教师队伍|教职工|教师'.split(
      '|',
    ),
  fields: [
    seq,
    text('staff_no', '工号|教工号|职工号|教职工号|教师编号|人员编号|教师工号|职工编号|教工编号|人事编号', {
      required: 'error',
      unique: 'error',
    }),
    teacherName,
    text('name_en', '英文名|姓名拼音|拼音|英文姓名|Name|English Name'),
    { ...gender, required: 'query' },
    birthDate,
    age,
    idType,
    identity('error', 'error'),
    ethnicity,
    politicalStatus,
    pastDate(
      'work_start_date',
      '参加工作时间|参加工作年月|参加工作日期|参加工作|工作时间|参工时间|参加工作时 间|从教时间|任教时间|参加教育工作时间|入职时间|首次参加工作时间',
    ),
    column(
      'teaching_years',
      '教龄|工龄|教龄年|工作年限|从教年限',
      { type: 'number', min: 0, max: 60 },
      { additive: false, unit: '年' },
    ),
    pastDate(
      'school_start_date',
      '到校时间|调入时间|来校时间|进入本校时间|到本校时间|来校工作时间|调入本校时间|来本校时间',
    ),
    ...degreeColumns('first'),
    ...degreeColumns('highest'),
    column(
      'title',
      '职称|专业技术职务|职称等级|技术职称|专业技术职称|现任专业技术职务|教师职称|专技职务|现有职称|评聘职称|聘任职称|职称级别|现聘职称|专业技术资格|现职称|技术职务|专业职称|职务(职称)|职称名称|专业技术职务任职资格',
      titles,
      { required: 'query', requiredWhen: isFullTimeTeacher },
    ),
    pastDate(
      'title_date',
      '职称取得时间|职称时间|评聘时间|聘任时间|任职资格时间|评定时间|取得职称时间|职称评定时间|取得资格时间',
    ),
    column(
      'post',
      '岗位|岗位等级|行政职务|职务|现任职务|岗位类别|岗位性质|工作岗位|任职情况|担任工作|人员类别|教职工类别|岗位名称|岗位类型|所在岗位|担任职务|校内职务|人员性质|类别|分管工作',
      posts,
    ),
    // Beside a column of offices (行政职务) the one of the kinds of staff has a field of its own.
    column('staff_category', '人员类别|教职工类别|岗位类别|岗位性质|人员性质|类别|教师类别|人员分类', posts),
    column(
      'teacher_cert',
      '教师资格证|教师资格|资格证|教师资格证种类|教师资格种类|资格证种类|资格种类|教师资格证书|教师资格证书种类|教师资格证类别|教师资格证类型|教师资格类别|持证情况|教师资格证持有情况|是否有教师资格证|是否持证|资格证类型|资格证类别|教师资格证学段|教师资格证情况|资格类别|教师资格证层次',
      certificates,
    ),
    text(
      'cert_no',
      '教师资格证号|教师资格证编号|教师资格证号码|教师资格证书号码|教师资格证书编号|资格证号|资格证编号|资格证书号|资格证号码|证书编号|证书号码|教师资格证书号',
      { unique: 'query' },
    ),
    text(
      'department',
      '部门|科室|处室|所在部门|所属部门|所在处室|工作部门|教研组|所在教研组|所属教研组|学科组|年级组|组别|所在科室',
    ),
    text(
      'cert_subject',
      '资格证学科|教师资格证学科|教师资格学科|资格学科|任教学科(资格证)|教师资格证任教学科',
    ),
    column(
      'subject',
      '任教学科|任教|任教课程|主教学科|所教学科|任教科目|现任教学科|任教课程主|任教课程(主)|任课学科|主要任教学科|教学学科|担任学科|所任学科|担任课程|任教学科主|学科|主任学科|现任教课程|所教科目|任课科目|任教学科(主)|专任学科|科目|执教学科',
      { type: 'subject' },
      { required: 'query', requiredWhen: isFullTimeTeacher },
    ),
    text(
      'teaching_grade',
      '任教年级|任教班级|授课年级|任教年级班级|所教年级|任课年级|现任教年级|任课班级|所教班级|年级|任教年级及班级',
    ),
    column('level', '任教学段|学段|任教阶段|任教层次|所在学段', stages),
    amount(
      'weekly_periods',
      '周课时|周课时数|周授课时数|课时|每周课时|周节数|每周节数|周课时量|任课节数|课时数|周教学时数|周授课时|周授课节数|周任课节数|周课时(节)|周课时节|每周课时数|周工作量|任课时数',
      { unit: '节' },
    ),
    yesNo(
      'is_full_time',
      '是否专任|专任|是否专任教师|专任教师|专任/兼任|专职/兼职|专兼职|是否专职|是否为专任教师',
    ),
    column(
      'backbone',
      '骨干教师级别|骨干教师|骨干级别|骨干|骨干教师称号|骨干类别|骨干教师类别|骨干教师层次|何级骨干教师|骨干称号|骨干教师等级|荣誉称号(骨干)|名师骨干',
      ranksOfHonour,
    ),
    // Many answer with the rank: 县级, 校级.
    column(
      'is_backbone',
      '是否骨干|是否骨干教师|是否县级以上骨干|县级以上骨干|是否县级及以上骨干|县级及以上骨干教师|是否县级以上骨干教师|县级以上骨干教师|是否县级及以上骨干教师',
      ranksOfHonour,
    ),
    figure(
      'training_hours_5y',
      '近五年培训学时|近5年培训学时|五年培训学时|5年培训学时|五年累计学时|近五年继续教育学时|近5年继续教育学时|五年继续教育学时|5年累计学时|五年培训总学时|近5年累计培训学时|近五年累计培训学时|近五年学时|近5年学时',
      { unit: '学时' },
    ),
    figure('training_hours', '年度培训学时|继续教育学时|培训学时|本年度培训学时|年度学时|本学年培训学时', {
      unit: '学时',
    }),
    text('mandarin_level', '普通话等级|普通话|普通话水平|普通话水平等级|普通话证书|普通话级别'),
    text(
      'establishment',
      '编制|是否在编|编制情况|在编情况|编制类别|用工性质|编制性质|是否编制内|在编|用工形式|聘用性质',
    ),
    text('exchange', '交流轮岗|是否交流|是否交流教师|交流情况|交流轮岗情况|是否交流轮岗'),
    text('head_teacher_of', '班主任|是否班主任|担任班主任|任班主任|班主任班级|担任班主任班级|任何班班主任'),
    phone,
    { ...address, headers: [...address.headers, '家庭住址或住所'] },
    text('native_place', '籍贯|祖籍|户籍|出生地'),
    text('honours', '荣誉|荣誉称号|获奖情况|表彰情况|主要荣誉'),
    remark,
  ],
  identifiedBy: [
    ['name', 'work_start_date'],
    ['name', 'teacher_cert'],
    ['name', 'title', 'subject'],
    ['name', 'title', 'highest_degree'],
    ['name', 'highest_degree', 'subject'],
    ['name', 'title', 'id_card'],
    ['name', 'title', 'gender'],
    ['staff_no', 'name'],
    ['name', 'subject', 'gender'],
    ['name', 'subject', 'weekly_periods'],
    ['name', 'backbone'],
    ['name', 'post', 'id_card'],
  ],
  nameFields: ['name'],
  relations: [
    { type: 'order', earlier: 'first_degree_date', later: 'highest_degree_date' },
    { type: 'order', earlier: 'birth_date', later: 'work_start_date' },
    { type: 'order', earlier: 'work_start_date', later: 'title_date', severity: 'query' },
  ],
  states: [
    {
      quantity: 'staff',
      how: 'count',
      field: 'name',
      unlessTitled: ['(专任', '(专任'],
      where: (record) => !record.isBlank('name'),
    },
    teachers('full-time-teachers', 'name', (record) => !record.isBlank('name')),
    {
      quantity: 'female-teachers',
      how: 'count',
      field: 'gender',
      where: (record) => isMale(record.text('gender')) === false,
      orWithout: (record) => !isFullTimeTeacher(record),
    },
    {
      quantity: 'male-teachers',
      how: 'count',
      field: 'gender',
      where: (record) => isMale(record.text('gender')) === true,
      orWithout: (record) => !isFullTimeTeacher(record),
    },
    teachers('certified-teachers', 'teacher_cert', (record) => holdsCertificate(record.text('teacher_cert'))),
    teachers('qualified-teachers', 'highest_degree', (record, stage) => reaches(record, stage, false)),
    teachers('teachers-above-required-degree', 'highest_degree', (record, stage) =>
      reaches(record, stage, true),
    ),
    teachers('teachers-postgraduate', 'highest_degree', (record) => degreeOf(record) >= 6),
    teachers('teachers-bachelor', 'highest_degree', (record) => degreeOf(record) === 5),
    teachers('teachers-college', 'highest_degree', (record) => degreeOf(record) === 4),
    teachers(
      'teachers-below-college',
      'highest_degree',
      (record) => degreeOf(record) > 0 && degreeOf(record) < 4,
    ),
    teachers('teachers-senior-title', 'title', (record) => titleLevel(record.text('title')) === 'senior'),
    teachers('teachers-mid-title', 'title', (record) => titleLevel(record.text('title')) === 'mid'),
    teachers('teachers-junior-title', 'title', (record) => titleLevel(record.text('title')) === 'junior'),
    teachers('teachers-no-title', 'title', (record) => titleLevel(record.text('title')) === 'none'),
    teachers('teachers-mid-title-up', 'title', (record) =>
      /^(?:senior|mid)$/.test(titleLevel(record.text('title')) ?? ''),
    ),
    teachers('backbone-teachers', 'backbone', isBackbone),
    teachers('backbone-teachers', 'is_backbone', isBackbone),
    teachers('pe-art-teachers', 'subject', (record) =>
      /体育|音乐|美术|艺术|书法|舞蹈/.test(record.text('subject')),
    ),
    teachers('pe-teachers', 'subject', (record) => record.text('subject').includes('体育')),
    teachers('music-teachers', 'subject', (record) => record.text('subject').includes('音乐')),
    teachers('art-teachers', 'subject', (record) => record.text('subject').includes('美术')),
    { quantity: 'training-hours', how: 'each', field: 'training_hours_5y', where: isFullTimeTeacher },
    teachers(
      'trained-teachers',
      'training_hours_5y',
      (record) => (record.number('training_hours_5y') ?? 0) >= 360,
    ),
    { quantity: 'weekly-periods', how: 'sum', field: 'weekly_periods' },
  ],
  checks: [
    certified,
    certificateServes,
    degreeReached,
    newcomersQualified,
    startedGrownUp,
    notRetired,
    stageOfSchool,
    periodsPlausible('weekly_periods', 'name'),
  ],
};
