import type { Indicator } from '../model/indicator';

export const studentDesksSurplus: Indicator = {
  id: 'student-desks-surplus',
  label: '课桌凳比学生数多出',
  unit: '套',
  words: ['课桌凳余缺'],
  formula: {
    kind: 'amount',
    terms: [
      { quantity: 'student-desks', sign: 1 },
      { quantity: 'pupils', sign: -1 },
    ],
  },
  explanation: '完好的课桌凳套数减在校学生数,不应小于0。',
  examples: [
    { given: { 'student-desks': 1300, pupils: 1288 }, expect: 12 },
    { given: { 'student-desks': 312, pupils: 312 }, expect: 0 },
    { given: { pupils: 312 }, expect: undefined },
  ],
};
