import type { Indicator } from '../model/indicator';

export const aboveDegreeRate: Indicator = {
  id: 'above-degree-rate',
  label: '高一层次学历比例',
  unit: '%',
  words: ['高一层次学历比例', '高于规定学历比例', '专任教师高一层次学历比例', '高学历比例'],
  formula: {
    kind: 'ratio',
    numerator: [{ quantity: 'teachers-above-required-degree', sign: 1 }],
    denominator: [{ quantity: 'full-time-teachers', sign: 1 }],
    times: 1,
  },
  explanation: '高于规定学历的专任教师除以专任教师数。',
  examples: [
    { given: { 'teachers-above-required-degree': 13, 'full-time-teachers': 20 }, expect: 0.65 },
    { given: { 'teachers-above-required-degree': 13, 'full-time-teachers': 0 }, expect: undefined },
  ],
};
