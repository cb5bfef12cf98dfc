import type { Indicator } from '../model/indicator';

export const sportsAreaPerPupil: Indicator = {
  id: 'sports-area-per-pupil',
  label: '生均体育运动场馆面积',
  unit: '㎡/生',
  words: [
    '生均体育运动场馆面积',
    '生均体育运动场馆',
    '生均运动场馆面积',
    '生均体育场馆面积',
    '生均运动场地',
    '生均体育活动场地',
    '生均运动场地面积',
  ],
  formula: {
    kind: 'ratio',
    numerator: [{ quantity: 'sports-area', sign: 1 }],
    denominator: [{ quantity: 'pupils', sign: 1 }],
    times: 1,
  },
  variants: [
    {
      kind: 'ratio',
      numerator: [{ quantity: 'sports-ground-area', sign: 1 }],
      denominator: [{ quantity: 'pupils', sign: 1 }],
      times: 1,
    },
  ],
  mixups: [
    {
      what: '用占地面积算的',
      formula: {
        kind: 'ratio',
        numerator: [{ quantity: 'site-area', sign: 1 }],
        denominator: [{ quantity: 'pupils', sign: 1 }],
        times: 1,
      },
    },
    {
      what: '没有加上室内体育用房',
      formula: {
        kind: 'ratio',
        numerator: [{ quantity: 'sports-ground-area', sign: 1 }],
        denominator: [{ quantity: 'pupils', sign: 1 }],
        times: 1,
      },
    },
  ],
  explanation: '运动场地面积加室内体育用房面积,除以在校学生数。',
  examples: [
    { given: { 'sports-area': 3720, pupils: 540 }, expect: 6.8888888889 },
    { given: { 'sports-area': 7500, pupils: 1000 }, expect: 7.5 },
    { given: { 'sports-area': 3720, pupils: 0 }, expect: undefined },
  ],
};
