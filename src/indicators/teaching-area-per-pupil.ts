import type { Indicator } from '../model/indicator';

export const teachingAreaPerPupil: Indicator = {
  id: 'teaching-area-per-pupil',
  label: '生均教学及辅助用房面积',
  unit: '㎡/生',
  words: ['生均教学及辅助用房面积', '生均教学及辅助用房', '生均教学辅助用房面积', '生均教辅用房面积'],
  formula: {
    kind: 'ratio',
    numerator: [
      { quantity: 'teaching-area', sign: 1 },
      { quantity: 'indoor-sports-area', sign: -1 },
    ],
    denominator: [{ quantity: 'pupils', sign: 1 }],
    times: 1,
  },
  variants: [
    {
      kind: 'ratio',
      numerator: [{ quantity: 'teaching-area', sign: 1 }],
      denominator: [{ quantity: 'pupils', sign: 1 }],
      times: 1,
    },
  ],
  mixups: [
    {
      what: '没有减去室内体育用房',
      formula: {
        kind: 'ratio',
        numerator: [{ quantity: 'teaching-area', sign: 1 }],
        denominator: [{ quantity: 'pupils', sign: 1 }],
        times: 1,
      },
    },
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
  explanation:
    '教学及辅助用房面积先减去室内体育用房(它已算进体育场馆),再除以在校学生数(教督〔2017〕6号口径)。',
  examples: [
    { given: { 'teaching-area': 2820, 'indoor-sports-area': 300, pupils: 540 }, expect: 4.6666666667 },
    { given: { 'teaching-area': 4500, 'indoor-sports-area': 0, pupils: 1000 }, expect: 4.5 },
    { given: { 'teaching-area': 2820, 'indoor-sports-area': 300, pupils: 0 }, expect: undefined },
  ],
};
