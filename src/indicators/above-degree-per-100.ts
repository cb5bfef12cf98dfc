import type { Indicator } from '../model/indicator';

export const aboveDegreePer100: Indicator = {
  id: 'above-degree-per-100',
  label: '每百名学生拥有高于规定学历教师数',
  unit: '人/百名学生',
  words: [
    '每百名学生拥有高于规定学历教师数',
    '每百名学生高于规定学历教师数',
    '百名学生高学历教师数',
    '每百名高于规定学历',
  ],
  formula: {
    kind: 'ratio',
    numerator: [{ quantity: 'teachers-above-required-degree', sign: 1 }],
    denominator: [{ quantity: 'pupils', sign: 1 }],
    times: 100,
  },
  mixups: [
    {
      what: '按全部教职工算的',
      formula: {
        kind: 'ratio',
        numerator: [{ quantity: 'staff', sign: 1 }],
        denominator: [{ quantity: 'pupils', sign: 1 }],
        times: 100,
      },
    },
    {
      what: '按全部专任教师算的',
      formula: {
        kind: 'ratio',
        numerator: [{ quantity: 'full-time-teachers', sign: 1 }],
        denominator: [{ quantity: 'pupils', sign: 1 }],
        times: 100,
      },
    },
  ],
  explanation: '高于规定学历的专任教师(小学:专科及以上;初中:本科及以上)除以在校学生数,再乘100。',
  examples: [
    { given: { 'teachers-above-required-degree': 42, pupils: 1000 }, expect: 4.2 },
    { given: { 'teachers-above-required-degree': 27, pupils: 540 }, expect: 5 },
    { given: { 'teachers-above-required-degree': 27, pupils: 0 }, expect: undefined },
  ],
};
