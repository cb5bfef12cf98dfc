import type { Indicator } from '../model/indicator';

export const buildingAreaPerPupil: Indicator = {
  id: 'building-area-per-pupil',
  label: '生均校舍建筑面积',
  unit: '㎡/生',
  words: ['生均校舍建筑面积', '生均校舍面积', '生均建筑面积', '生均校舍'],
  formula: {
    kind: 'ratio',
    numerator: [{ quantity: 'building-area', sign: 1 }],
    denominator: [{ quantity: 'pupils', sign: 1 }],
    times: 1,
  },
  variants: [
    {
      kind: 'ratio',
      numerator: [
        { quantity: 'building-area', sign: 1 },
        { quantity: 'dormitory-area', sign: -1 },
      ],
      denominator: [{ quantity: 'pupils', sign: 1 }],
      times: 1,
    },
  ],
  mixups: [
    {
      what: '用占地面积算的(那是生均占地)',
      formula: {
        kind: 'ratio',
        numerator: [{ quantity: 'site-area', sign: 1 }],
        denominator: [{ quantity: 'pupils', sign: 1 }],
        times: 1,
      },
    },
    {
      what: '用教学及辅助用房面积算的',
      formula: {
        kind: 'ratio',
        numerator: [{ quantity: 'teaching-area', sign: 1 }],
        denominator: [{ quantity: 'pupils', sign: 1 }],
        times: 1,
      },
    },
  ],
  explanation: '校舍建筑面积除以在校学生数。',
  examples: [
    { given: { 'building-area': 4214, pupils: 1288 }, expect: 3.2717391304 },
    { given: { 'building-area': 5200, pupils: 1000 }, expect: 5.2 },
    { given: { 'building-area': 5200, pupils: 0 }, expect: undefined },
  ],
};
