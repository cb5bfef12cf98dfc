import type { Indicator } from '../model/indicator';

export const seatsSurplus: Indicator = {
  id: 'seats-surplus',
  label: '多媒体教室座位比最大班额多出',
  unit: '座',
  words: ['多媒体座位余缺'],
  formula: {
    kind: 'amount',
    terms: [
      { quantity: 'multimedia-seats', sign: 1 },
      { quantity: 'largest-class', sign: -1 },
    ],
  },
  explanation: '多媒体教室座位数减最大班额,不应小于0。',
  examples: [
    { given: { 'multimedia-seats': 70, 'largest-class': 58 }, expect: 12 },
    { given: { 'largest-class': 58 }, expect: undefined },
  ],
};
