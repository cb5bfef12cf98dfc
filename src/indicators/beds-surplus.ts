import type { Indicator } from '../model/indicator';

export const bedsSurplus: Indicator = {
  id: 'beds-surplus',
  label: '床位比寄宿生数多出',
  unit: '张',
  words: ['床位余缺'],
  formula: {
    kind: 'amount',
    terms: [
      { quantity: 'dormitory-beds', sign: 1 },
      { quantity: 'boarders', sign: -1 },
    ],
  },
  explanation: '宿舍床位数减寄宿生数:一人一床,不应小于0。',
  examples: [
    { given: { 'dormitory-beds': 100, boarders: 100 }, expect: 0 },
    { given: { boarders: 100 }, expect: undefined },
  ],
};
