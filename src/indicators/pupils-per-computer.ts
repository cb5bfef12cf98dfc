import type { Indicator } from '../model/indicator';

export const pupilsPerComputer: Indicator = {
  id: 'pupils-per-computer',
  label: '生机比',
  unit: '人/台',
  words: ['生机比', '人机比', '学生计算机比'],
  formula: {
    kind: 'ratio',
    numerator: [{ quantity: 'pupils', sign: 1 }],
    denominator: [{ quantity: 'computers', sign: 1 }],
    times: 1,
  },
  explanation: '一台学生用计算机对应的学生数,习惯写成10:1。',
  examples: [
    { given: { pupils: 540, computers: 54 }, expect: 10 },
    { given: { pupils: 540, computers: 0 }, expect: undefined },
  ],
};
