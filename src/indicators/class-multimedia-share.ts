import type { Indicator } from '../model/indicator';

export const classMultimediaShare: Indicator = {
  id: 'class-multimedia-share',
  label: '班班通覆盖率',
  unit: '%',
  words: ['班班通覆盖率', '班班通率', '班班通普及率'],
  formula: {
    kind: 'ratio',
    numerator: [{ quantity: 'class-multimedia-rooms', sign: 1 }],
    denominator: [{ quantity: 'classes', sign: 1 }],
    times: 1,
  },
  explanation: '装有班班通的班级教室除以教学班数。',
  examples: [
    { given: { 'class-multimedia-rooms': 12, classes: 12 }, expect: 1 },
    { given: { 'class-multimedia-rooms': 11, classes: 12 }, expect: 0.9166666667 },
    { given: { 'class-multimedia-rooms': 0, classes: 0 }, expect: undefined },
  ],
};
