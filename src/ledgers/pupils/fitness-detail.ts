import type { Field, LedgerKind, RecordView } from '../../model/ledger';
import { column, pastDate, text } from '../parts/column';
import { pupilsKnown } from '../parts/people';
import {
  address,
  birthDate,
  className,
  gender,
  grade,
  pupilName,
  remark,
  seq,
  studentCode,
  studentNo,
} from '../parts/person-columns';
import { items } from './fitness-items';

/** Whether somebody was measured: some result is there, and no remark excuses him. */
function isTested(record: RecordView): boolean {
  return (
    !/免|缺|未测|残疾|休学|请假/.test(record.text('remark')) &&
    ['vital_capacity', 'run50', 'sit_reach'].some((field) => (record.number(field) ?? 0) !== 0)
  );
}

/** 0 in all and 0 for every result: written for somebody who was not tested. */
function isLeftOut(record: RecordView): boolean {
  const results = items.map(({ id }) => rawField(id)).filter((field) => record.has(field));
  return (
    record.number('total_score') === 0 &&
    results.length >= 2 &&
    results.every((field) => record.isBlank(field) || record.number(field) === 0)
  );
}

function rawField(id: string): string {
  return id === 'vital' ? 'vital_capacity' : id;
}

/** The raw result (named as in the vocabulary), and behind it the score and the level that result sheets print. */
function itemFields({ id, label, words, judged = [], content }: (typeof items)[number]): readonly Field[] {
  const under = [...words, ...judged].filter((word) => word.length > 1);
  const spelled = (own: readonly string[]) => [
    ...own,
    ...under.flatMap((word) => own.map((header) => word + header)),
  ];
  return [
    {
      field: rawField(id),
      label,
      headers: [
        ...words,
        ...words.map((word) => `${word}成绩`),
        ...words.map((word) => `${word}测试成绩`),
        '成绩',
        '测试成绩',
        '实测',
        '原始成绩',
      ],
      content,
      additive: false,
      requiredWhen: isTested,
    },
    {
      field: `${id}_score`,
      label: `${label}得分`,
      headers: spelled(['得分', '评分', '分数', '单项得分', '单项评分']),
      under,
      content: { type: 'number', min: 0, max: 120 },
      additive: false,
    },
    {
      field: `${id}_level`,
      label: `${label}等级`,
      headers: spelled(['等级', '评定', '单项等级', '评价']),
      under,
      content: { type: 'text' },
    },
  ];
}

/** Grade codes of the upload form: 11–16 for grades 1–6, 21–23 (some provinces 17–19) for 7–9. */
const gradeCodes: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  '11|12|13|14|15|16|17|18|19|21|22|23|24|31|32|33'.split('|').map((code) => [code, [code]]),
);

/** 体质健康测试: the upload form of the national fitness test and its result sheets, one row per pupil. */
export const fitnessDetail: LedgerKind = {
  id: 'fitness-detail',
  label: '体质健康测试表',
  titles: ['体质健康', '体测', '体质测试', '体质健康标准', '体育达标', '健康标准测试', '体质监测'],
  fields: [
    seq,
    column('grade_code', '年级编号|年级代码|年级编码', { type: 'choice', choices: gradeCodes }),
    grade,
    text('class_code', '班级编号|班级代码|班级编码|班号'),
    className(),
    studentCode('error', 'error'),
    studentNo,
    text('ethnicity_code', '民族代码|民族编号|民族'),
    pupilName,
    gender,
    column('gender_code', '性别代码|性别|性别编号', {
      type: 'choice',
      choices: { '1': ['1男', '1.0'], '2': ['2女', '2.0'] },
    }),
    birthDate,
    address,
    pastDate('test_date', '测试日期|测试时间|日期|测试年月'),
    column(
      'height_cm',
      '身高|身高cm|身高厘米',
      { type: 'number', min: 80, max: 210 },
      { additive: false, unit: 'cm', required: 'query', requiredWhen: isTested },
    ),
    column(
      'weight_kg',
      '体重|体重kg|体重公斤|体重千克',
      { type: 'number', min: 10, max: 150 },
      { additive: false, unit: 'kg', required: 'query', requiredWhen: isTested },
    ),
    ...items.flatMap(itemFields),
    column('extra_score', '附加分|加分|附加分数', { type: 'number', min: 0, max: 20 }, { additive: false }),
    column('standard_score', '标准分|标准得分', { type: 'number', min: 0, max: 100 }, { additive: false }),
    column(
      'total_score',
      '总分|学年总分|总得分|综合得分|测试总分|合计|总评得分|综合评分',
      { type: 'number', min: 0, max: 120 },
      { additive: false },
    ),
    text('total_level', '总分等级|等级|总评等级|综合等级|总评|学年等级|等级评定|综合评定|总等级|评定等级'),
    text('exempt', '免测|是否免测|免执行|免予执行'),
    remark,
  ],
  identifiedBy: [
    ['name', 'vital_capacity', 'run50'],
    ['name', 'height_cm', 'weight_kg', 'vital_capacity'],
    ['name', 'height_cm', 'weight_kg', 'run50'],
    ['name', 'total_score', 'total_level'],
    ['student_code', 'height_cm', 'weight_kg'],
    ['name', 'sit_reach', 'rope'],
  ],
  nameFields: ['name'],
  relations: [],
  states: [
    {
      quantity: 'fitness-tested',
      how: 'count',
      field: 'total_score',
      where: (record) => record.number('total_score') !== undefined && !isLeftOut(record),
    },
    {
      quantity: 'fitness-passed',
      how: 'count',
      field: 'total_score',
      where: (record) => (record.number('total_score') ?? 0) >= 60,
    },
    {
      quantity: 'fitness-excellent',
      how: 'count',
      field: 'total_score',
      where: (record) => (record.number('total_score') ?? 0) >= 80,
    },
  ],
  checks: [pupilsKnown],
};
