import type { Indicator } from '../model/indicator';

export const bigClassShare: Indicator = {
  id: 'big-class-share',
  label: '大班额比例',
  unit: '%',
  words: ['大班额比例', '大班额占比'],
  formula: {
    kind: 'ratio',
    numerator: [{ quantity: 'big-classes', sign: 1 }],
    denominator: [{ quantity: 'classes', sign: 1 }],
    times: 1,
  },
  explanation: '56人及以上的班数除以总班数。',
  examples: [
    { given: { 'big-classes': 1, classes: 20 }, expect: 0.05 },
    { given: { 'big-classes': 0, classes: 20 }, expect: 0 },
    { given: { 'big-classes': 1, classes: 0 }, expect: undefined },
  ],
};
