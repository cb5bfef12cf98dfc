import type { Indicator } from '../model/indicator';

export const trackLength: Indicator = {
  id: 'track-length',
  label: '环形跑道长度',
  unit: '米',
  words: ['环形跑道', '跑道长度'],
  formula: { kind: 'amount', terms: [{ quantity: 'track-length', sign: 1 }] },
  explanation: '田径场环形跑道一圈的长度。',
  examples: [
    { given: { 'track-length': 200 }, expect: 200 },
    { given: {}, expect: undefined },
  ],
};
