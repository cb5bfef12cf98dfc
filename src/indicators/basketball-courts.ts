import type { Indicator } from '../model/indicator';

export const basketballCourts: Indicator = {
  id: 'basketball-courts',
  label: '篮球场数',
  unit: '个',
  words: ['篮球场', '篮球场数'],
  formula: { kind: 'amount', terms: [{ quantity: 'basketball-courts', sign: 1 }] },
  explanation: '篮球场的块数。',
  examples: [
    { given: { 'basketball-courts': 2 }, expect: 2 },
    { given: {}, expect: undefined },
  ],
};
