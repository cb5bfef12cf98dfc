import type { Indicator } from '../model/indicator';

export const dormitoryAreaPerBoarder: Indicator = {
  id: 'dormitory-area-per-boarder',
  label: '寄宿生人均宿舍面积',
  unit: '㎡/人',
  words: ['宿舍生均面积', '学生宿舍生均建筑面积', '寄宿生人均宿舍面积', '生均宿舍面积'],
  formula: {
    kind: 'ratio',
    numerator: [{ quantity: 'dormitory-area', sign: 1 }],
    denominator: [{ quantity: 'boarders', sign: 1 }],
    times: 1,
  },
  explanation: '学生宿舍面积除以寄宿生数;没有寄宿生的学校不计算。',
  examples: [
    { given: { 'dormitory-area': 300, boarders: 100 }, expect: 3 },
    { given: { 'dormitory-area': 300, boarders: 0 }, expect: undefined },
  ],
};
