import type { Indicator } from '../model/indicator';

export const greeningRate: Indicator = {
  id: 'greening-rate',
  label: '绿化率',
  unit: '%',
  words: ['绿化率', '绿地率', '校园绿化率', '绿化覆盖率'],
  formula: {
    kind: 'ratio',
    numerator: [{ quantity: 'greening-area', sign: 1 }],
    denominator: [{ quantity: 'site-area', sign: 1 }],
    times: 1,
  },
  explanation: '绿化面积除以占地面积。',
  examples: [
    { given: { 'greening-area': 4200, 'site-area': 12000 }, expect: 0.35 },
    { given: { 'greening-area': 4200, 'site-area': 0 }, expect: undefined },
  ],
};
