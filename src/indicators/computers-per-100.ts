import type { Indicator } from '../model/indicator';

export const computersPer100: Indicator = {
  id: 'computers-per-100',
  label: '每百名学生拥有计算机台数',
  unit: '台/百名学生',
  words: [
    '每百名学生拥有计算机台数',
    '每百名学生拥有计算机',
    '每百名学生计算机台数',
    '百生机数',
    '百生机比',
    '百人机数',
  ],
  formula: {
    kind: 'ratio',
    numerator: [{ quantity: 'computers', sign: 1 }],
    denominator: [{ quantity: 'pupils', sign: 1 }],
    times: 100,
  },
  explanation: '学生用计算机台数除以在校学生数,再乘100。',
  examples: [
    { given: { computers: 54, pupils: 540 }, expect: 10 },
    { given: { computers: 54, pupils: 0 }, expect: undefined },
  ],
};
