import type { Figure } from './profile-figure';

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
