import type { Indicator } from '../model/indicator';

export const oversizeClassShare: Indicator = {
  id: 'oversize-class-share',
  label: '超大班额比例',
  unit: '%',
  words: ['超大班额比例'],
  formula: {
    kind: 'ratio',
    numerator: [{ quantity: 'oversize-classes', sign: 1 }],
    denominator: [{ quantity: 'classes', sign: 1 }],
    times: 1,
  },
  explanation: '66人及以上的班数除以总班数。',
  examples: [
    { given: { 'oversize-classes': 1, classes: 50 }, expect: 0.02 },
    { given: { classes: 50 }, expect: undefined },
  ],
};
