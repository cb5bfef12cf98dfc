import type { Indicator } from '../model/indicator';

export const computersSurplus: Indicator = {
  id: 'computers-surplus',
  label: '学生机比最大班额多出',
  unit: '台',
  words: ['学生机余缺'],
  formula: {
    kind: 'amount',
    terms: [
      { quantity: 'computers', sign: 1 },
      { quantity: 'largest-class', sign: -1 },
    ],
  },
  explanation: '学生用计算机台数减最大班额:计算机教室上课要一人一机,不应小于0。',
  examples: [
    { given: { computers: 46, 'largest-class': 46 }, expect: 0 },
    { given: { computers: 46 }, expect: undefined },
  ],
};
