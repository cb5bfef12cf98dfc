import type { Indicator } from '../model/indicator';

export const greeningPerPupil: Indicator = {
  id: 'greening-per-pupil',
  label: '生均绿化面积',
  unit: '㎡/生',
  words: ['生均绿化面积', '生均绿化', '生均绿地面积', '生均绿地', '校园绿化'],
  formula: {
    kind: 'ratio',
    numerator: [{ quantity: 'greening-area', sign: 1 }],
    denominator: [{ quantity: 'pupils', sign: 1 }],
    times: 1,
  },
  explanation: '绿化面积除以在校学生数。',
  examples: [
    { given: { 'greening-area': 156, pupils: 312 }, expect: 0.5 },
    { given: { 'greening-area': 155, pupils: 312 }, expect: 0.4967948718 },
    { given: { 'greening-area': 156, pupils: 0 }, expect: undefined },
  ],
};
