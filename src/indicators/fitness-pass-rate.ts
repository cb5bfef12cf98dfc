import type { Indicator } from '../model/indicator';

export const fitnessPassRate: Indicator = {
  id: 'fitness-pass-rate',
  label: '体质健康及格率',
  unit: '%',
  words: ['体质健康及格率', '体质健康合格率', '体测及格率', '体质达标率', '体育达标率', '体质健康达标率'],
  formula: {
    kind: 'ratio',
    numerator: [{ quantity: 'fitness-passed', sign: 1 }],
    denominator: [{ quantity: 'fitness-tested', sign: 1 }],
    times: 1,
  },
  explanation: '学年总分60分及以上的人数除以测试人数(国家学生体质健康标准2014年修订)。',
  examples: [
    { given: { 'fitness-passed': 95, 'fitness-tested': 100 }, expect: 0.95 },
    { given: { 'fitness-passed': 94, 'fitness-tested': 100 }, expect: 0.94 },
    { given: { 'fitness-passed': 0, 'fitness-tested': 0 }, expect: undefined },
  ],
};
