import type { Indicator } from '../model/indicator';

export const backbonePer100: Indicator = {
  id: 'backbone-per-100',
  label: '每百名学生拥有县级以上骨干教师数',
  unit: '人/百名学生',
  words: [
    '每百名学生拥有县级以上骨干教师数',
    '每百名学生县级以上骨干教师数',
    '每百名学生拥有骨干教师数',
    '每百名县级以上骨干教师',
  ],
  formula: {
    kind: 'ratio',
    numerator: [{ quantity: 'backbone-teachers', sign: 1 }],
    denominator: [{ quantity: 'pupils', sign: 1 }],
    times: 100,
  },
  explanation: '县级及以上骨干专任教师除以在校学生数,再乘100;一人有几个称号只算一次。',
  examples: [
    { given: { 'backbone-teachers': 6, pupils: 600 }, expect: 1 },
    { given: { 'backbone-teachers': 5, pupils: 600 }, expect: 0.8333333333 },
    { given: { 'backbone-teachers': 6, pupils: 0 }, expect: undefined },
  ],
};
