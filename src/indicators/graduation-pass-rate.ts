import type { Indicator } from '../model/indicator';

export const graduationPassRate: Indicator = {
  id: 'graduation-pass-rate',
  label: '毕业考试及格率',
  unit: '%',
  words: ['毕业考试及格率', '小学毕业考试及格率', '毕业及格率'],
  formula: {
    kind: 'ratio',
    numerator: [{ quantity: 'graduation-passed', sign: 1 }],
    denominator: [{ quantity: 'graduation-tested', sign: 1 }],
    times: 1,
  },
  explanation: '毕业考试及格人数除以参考人数。',
  examples: [
    { given: { 'graduation-passed': 60, 'graduation-tested': 60 }, expect: 1 },
    { given: { 'graduation-passed': 60, 'graduation-tested': 0 }, expect: undefined },
  ],
};
