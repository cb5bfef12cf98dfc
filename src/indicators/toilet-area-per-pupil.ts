import type { Indicator } from '../model/indicator';

export const toiletAreaPerPupil: Indicator = {
  id: 'toilet-area-per-pupil',
  label: '生均厕所面积',
  unit: '㎡/生',
  words: ['生均厕所面积', '厕所生均面积', '厕所生均'],
  formula: {
    kind: 'ratio',
    numerator: [{ quantity: 'toilet-area', sign: 1 }],
    denominator: [{ quantity: 'pupils', sign: 1 }],
    times: 1,
  },
  explanation: '厕所面积除以在校学生数。',
  examples: [
    { given: { 'toilet-area': 200, pupils: 1000 }, expect: 0.2 },
    { given: { 'toilet-area': 200, pupils: 0 }, expect: undefined },
  ],
};
