import type { Indicator } from '../model/indicator';

export const siteAreaPerPupil: Indicator = {
  id: 'site-area-per-pupil',
  label: '生均占地面积',
  unit: '㎡/生',
  words: ['生均占地面积', '生均占地', '生均用地面积', '生均用地'],
  formula: {
    kind: 'ratio',
    numerator: [{ quantity: 'site-area', sign: 1 }],
    denominator: [{ quantity: 'pupils', sign: 1 }],
    times: 1,
  },
  mixups: [
    {
      what: '用校舍建筑面积算的',
      formula: {
        kind: 'ratio',
        numerator: [{ quantity: 'building-area', sign: 1 }],
        denominator: [{ quantity: 'pupils', sign: 1 }],
        times: 1,
      },
    },
  ],
  explanation: '校园占地面积除以在校学生数。',
  examples: [
    { given: { 'site-area': 7196, pupils: 1288 }, expect: 5.5869565217 },
    { given: { 'site-area': 22000, pupils: 1000 }, expect: 22 },
    { given: { 'site-area': 22000, pupils: 0 }, expect: undefined },
  ],
};
