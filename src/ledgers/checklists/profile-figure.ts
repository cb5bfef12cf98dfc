import type { Content } from '../../model/content';
import type { Field } from '../../model/ledger';

/** A figure of the profile: field, the quantity or indicator it states, its usual unit, the labels it goes by. */
export interface Figure {
  readonly field: string;
  readonly quantity?: string;
  readonly indicator?: string;
  readonly unit?: string;
  readonly type?: 'number' | 'percent' | 'ratio' | 'claim';
  readonly required?: boolean;
  readonly labels: string;
}

function contentOf(type: Figure['type']): Content {
  return type === undefined || type === 'number' ? { type: 'number', min: 0 } : { type };
}

export function figureField({ field, quantity, indicator, unit, type, required, labels }: Figure): Field {
  const headers = labels.split('|');
  return {
    field,
    label: headers[0] ?? field,
    headers,
    content: contentOf(type),
    additive: false,
    ...(quantity ? { quantity } : {}),
    ...(indicator ? { indicator } : {}),
    ...(unit ? { unit } : {}),
    ...(required ? { required: 'query' as const } : {}),
  };
}

/** Money of a profile. */
export const moneyFigures: readonly Figure[] = [
  {
    field: 'education_fund',
    quantity: 'education-fund',
    unit: '元',
    labels: '教育经费|教育经费总额|教育事业费|经费总额|教育经费总投入',
  },
  {
    field: 'fund_total',
    quantity: 'public-fund',
    unit: '元',
    labels:
      '公用经费|公用经费总额|国拨经费共计|公用经费预算总额|年度公用经费|公用经费预算|年公用经费|国拨经费',
  },
  {
    field: 'fund_per_student',
    indicator: 'fund-per-pupil',
    unit: '元',
    labels: '生均公用经费|国拨经费生均|公用经费生均|生均经费|生均公用经费标准',
  },
  {
    field: 'training_fund',
    quantity: 'training-fund',
    unit: '元',
    labels:
      '教师培训经费|培训经费|教师培训经费(每年)|年培训经费|教师培训费|年度培训经费|教师培训经费每年|教师年培训经费',
  },
  {
    field: 'training_fund_share',
    indicator: 'training-fund-share',
    type: 'percent',
    labels:
      '培训经费占公用经费比例|占公用经费比例|培训经费占比|教师培训经费占公用经费比例|培训费占公用经费|教师培训经费占公用经费',
  },
  {
    field: 'training_fund_ratio',
    indicator: 'training-fund-payroll-share',
    type: 'percent',
    labels: '占教师工资总额|占教师工资总额比例|培训经费占工资总额比例|占工资总额|培训经费占教师工资总额',
  },
  {
    field: 'payroll',
    quantity: 'payroll',
    unit: '元',
    labels: '教师工资总额|工资总额|教职工工资总额|年工资总额',
  },
];

/** What the yearly education statistics ask besides, as it stands in a school's forms. */
export const statisticsFigures: readonly Figure[] = (
  [
    ['new_pupils', 'new-pupils', '招生数|本年招生数|招生人数|本学年招生数'],
    ['preschooled', 'preschooled', '受过学前教育人数|接受过学前教育人数|其中:受过学前教育|受过学前教育'],
    ['first_graders', 'first-graders', '一年级在校生数|一年级在校生|一年级学生数|一年级人数'],
    ['sixth_graders', 'sixth-graders', '六年级在校生数|六年级在校生|六年级学生数|六年级人数'],
    [
      'seventh_graders',
      'seventh-graders',
      '初一在校生数|七年级在校生数|七年级在校生|七年级学生数|初一学生数|七年级人数',
    ],
    [
      'ninth_graders',
      'ninth-graders',
      '初三在校生数|九年级在校生数|九年级在校生|九年级学生数|初三学生数|九年级人数',
    ],
    ['expected_graduates', 'expected-graduates', '预计毕业生数|预计毕业生|预计毕业人数'],
    ['minority', 'minority-pupils', '少数民族学生数|少数民族学生|少数民族|其中:少数民族'],
    ['health_checked', 'health-checked', '上年体检学生数|上学年体检学生数|上年参加体检学生数'],
    ['posted_staff', 'posted-staff', '在编人员|在编人数|在编教职工数|其中:在编'],
    ['posted_present', 'posted-present', '在编在岗|在编在岗人数|其中:在编在岗'],
    ['posted_absent', 'posted-absent', '在编不在岗|在编不在岗人数|其中:在编不在岗'],
    ['forms_given', 'forms-given', '发放问卷|发放问卷数|问卷发放数|发放问卷总数|问卷发放总数'],
    ['valid_answers', 'valid-answers', '有效问卷|有效问卷数|回收有效问卷|回收有效问卷数'],
    ['content_answers', 'content-answers', '满意问卷|满意问卷数|满意份数|选择满意的问卷数'],
  ] as const
).map(([field, quantity, labels]) => ({ field, quantity, labels }));
