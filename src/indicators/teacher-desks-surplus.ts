import type { Indicator } from '../model/indicator';

export const teacherDesksSurplus: Indicator = {
  id: 'teacher-desks-surplus',
  label: '办公桌比教师数多出',
  unit: '套',
  words: ['办公桌余缺'],
  formula: {
    kind: 'amount',
    terms: [
      { quantity: 'teacher-desks', sign: 1 },
      { quantity: 'staff', sign: -1 },
    ],
  },
  explanation: '教师办公桌套数减教职工数,不应小于0。',
  examples: [
    { given: { 'teacher-desks': 60, staff: 64 }, expect: -4 },
    { given: { staff: 64 }, expect: undefined },
  ],
};
