import type { Field, LedgerKind, RecordView } from '../../model/ledger';
import { column, figure, pastDate, text, yesNo } from '../parts/column';
import { bareName } from '../parts/people';
import { onStaff, remark, seq, teacherName } from '../parts/person-columns';
import { listsAll } from '../parts/registers';
import { presentPartsAddUp } from '../parts/sums';
import { completionClaimed, completionCounted, everybodyListed } from './training-checks';
import { hoursDue, hoursOfTeacher, isThereThroughout } from './training-groups';

/** The years that occur in ledgers of five years' training. */
const trainingYears: readonly number[] = Array.from({ length: 19 }, (_, index) => 2012 + index);

/** 第1年 … 第5年, where the table says no years. */
const yearsInTurn: readonly Field[] = ['一', '二', '三', '四', '五'].map((numeral, index) => ({
  field: `hours_year_${index + 1}`,
  label: `第${index + 1}年学时`,
  headers: [`第${index + 1}年`, `第${numeral}年`, `第${index + 1}学年`, `第${numeral}学年`],
  content: { type: 'number', min: 0, max: 400 },
  unit: '学时',
}));

const yearFields = [
  ...trainingYears.map((year) => `hours_${year}`),
  ...yearsInTurn.map(({ field }) => field),
];

function hoursOf(year: number): Field {
  const words = [
    String(year),
    `${year}年`,
    `${year}年度`,
    `${year}学时`,
    `${year}年学时`,
    `${year}年度学时`,
    `${year}-${year + 1}学年`,
    `${year}—${year + 1}学年`,
    `${year}-${year + 1}学年度`,
  ];
  return {
    field: `hours_${year}`,
    label: `${year}年学时`,
    headers: words,
    content: { type: 'number', min: 0, max: 400 },
    required: 'query',
    unit: '学时',
  };
}

/** The total is one of (nearly) five years, not of one: then 360 hours are demanded of it. */
function isOfFiveYears(record: RecordView): boolean {
  return yearFields.filter((year) => record.has(year)).length >= 4;
}

/** 教师培训台账: either one row per training or one row per teacher with the hours of each year. */
export const teacherTraining: LedgerKind = {
  id: 'teacher-training',
  label: '教师培训台账',
  titles: '教师培训|继续教育|培训学时|培训台账|培训登记|培训记录|培训统计|学时统计|校本研修|研修|培训'.split(
    '|',
  ),
  fields: [
    seq,
    { ...teacherName, ...onStaff, fillsDown: true },
    column('subject', '学科|任教学科|科目|任课学科|所教学科|培训学科', { type: 'subject' }),
    column(
      'date',
      '培训时间|时间|日期|培训日期|起止时间|培训起止时间|参训时间|研修时间|学习时间',
      { type: 'date', notAfter: 'filled', inPeriod: true },
      { required: 'query' },
    ),
    text(
      'content',
      '培训内容|内容|培训项目|项目|培训名称|项目名称|培训主题|培训项目名称|主题|研修内容|培训课程|培训班名称',
      { required: 'query' },
    ),
    column(
      'level',
      '培训级别|级别|培训层次|层次|等级|组织单位|主办单位|培训等级|培训类别|类别|培训单位|培训机构',
      {
        type: 'choice',
        choices: {
          国家级: ['国家级', '国家', '国培', '国培计划', '部级'],
          省级: ['省级', '省', '省培', '自治区级'],
          市级: ['市级', '市', '地市级', '州级', '地级', '市培'],
          县级: ['县级', '县', '区级', '区', '县区级', '区县级', '县(区)级', '县培', '区培', '旗级'],
          乡镇级: ['乡镇级', '镇级', '乡级', '学区级', '学区', '片区', '片区级', '中心校级', '联校'],
          校级: ['校级', '校', '校本', '校内', '校本培训', '校培', '园级'],
        },
        open: true,
      },
    ),
    pastDate('from', '起|开始|开始时间|起始时间'),
    pastDate('to', '止|结束|结束时间|截止时间'),
    text('location', '培训地点|地点|培训地址'),
    text('mode', '培训形式|形式|培训方式|方式|研修形式'),
    column(
      'hours',
      '学时|培训学时|学时数|课时|学分|本次学时|获得学时|认定学时|培训学时数|学时(分)',
      { type: 'number', min: 0, max: 400 },
      { required: 'error', unit: '学时' },
    ),
    ...trainingYears.map(hoursOf),
    ...yearsInTurn,
    figure(
      'total_hours',
      '五年合计|合计|总学时|五年总学时|累计学时|五年累计|学时合计|5年合计|合计学时|总计|五年累计学时|累计|5年累计|近五年合计|五年学时合计|总学时数',
      { required: 'query', unit: '学时', fillsDown: true },
    ),
    yesNo(
      'is_compliant',
      '是否完成|是否达标|达标|完成情况|达标情况|是否合格|完成|是否完成360学时|是否达到360学时|合格|考核结果|是否达到要求',
    ),
    text('certificate_no', '证书编号|证书号|结业证书|证书|结业证书编号|结业证编号|结业证书号', {
      unique: 'query',
    }),
    remark,
  ],
  identifiedBy: [
    ['name', 'hours', 'content'],
    ['name', 'hours', 'date'],
    ['name', 'total_hours', 'is_compliant'],
    ['name', 'content', 'date'],
    ...trainingYears.slice(0, -1).map((year) => ['name', `hours_${year}`, `hours_${year + 1}`]),
    ['name', 'hours', 'level'],
    ['name', 'total_hours', 'hours_year_1', 'hours_year_2'],
  ],
  nameFields: ['name', 'content'],
  relations: [{ type: 'order', earlier: 'from', later: 'to', severity: 'error' }],
  states: [
    {
      quantity: 'training-hours',
      how: 'each',
      field: 'total_hours',
      where: (record) => isOfFiveYears(record) && isThereThroughout(record, yearFields),
    },
    {
      quantity: 'trained-teachers',
      how: 'count',
      field: 'total_hours',
      where: (record) =>
        isOfFiveYears(record) && (record.number('total_hours') ?? 0) >= hoursDue(record, yearFields),
    },
  ],
  checks: [
    presentPartsAddUp('training-sum', 'total_hours', yearFields, '学时', (record) =>
      bareName(record.text('name')),
    ),
    hoursOfTeacher,
    completionClaimed(yearFields),
    completionCounted(yearFields),
    everybodyListed,
    listsAll('training-types', ['content', 'level', 'mode']),
  ],
};
