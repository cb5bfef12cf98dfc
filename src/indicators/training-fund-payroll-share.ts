import type { Indicator } from '../model/indicator';

export const trainingFundPayrollShare: Indicator = {
  id: 'training-fund-payroll-share',
  label: '教师培训经费占工资总额比例',
  unit: '%',
  words: ['教师培训经费占工资总额比例', '占教师工资总额', '占工资总额'],
  formula: {
    kind: 'ratio',
    numerator: [{ quantity: 'training-fund', sign: 1 }],
    denominator: [{ quantity: 'payroll', sign: 1 }],
    times: 1,
  },
  explanation: '教师培训经费除以教师工资总额(部分省的老口径,1.5%)。',
  examples: [
    { given: { 'training-fund': 30000, payroll: 2000000 }, expect: 0.015 },
    { given: { 'training-fund': 30000 }, expect: undefined },
  ],
};
