import type { Indicator } from '../model/indicator';

export const trainingFundShare: Indicator = {
  id: 'training-fund-share',
  label: '教师培训经费占公用经费比例',
  unit: '%',
  words: ['教师培训经费占公用经费比例', '培训经费占公用经费', '占公用经费', '培训经费比例'],
  formula: {
    kind: 'ratio',
    numerator: [{ quantity: 'training-fund', sign: 1 }],
    denominator: [{ quantity: 'public-fund', sign: 1 }],
    times: 1,
  },
  explanation: '教师培训经费除以学校年度公用经费预算总额,不低于5%。',
  examples: [
    { given: { 'training-fund': 15000, 'public-fund': 387360 }, expect: 0.0387236679 },
    { given: { 'training-fund': 5, 'public-fund': 100 }, expect: 0.05 },
    { given: { 'training-fund': 5, 'public-fund': 0 }, expect: undefined },
  ],
};
