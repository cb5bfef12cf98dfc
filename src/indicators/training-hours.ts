import type { Indicator } from '../model/indicator';

export const trainingHours: Indicator = {
  id: 'training-hours',
  label: '教师五年培训学时',
  unit: '学时',
  words: ['五年培训学时', '培训学时', '继续教育学时', '近5年培训学时'],
  formula: { kind: 'each', quantity: 'training-hours' },
  explanation: '每名专任教师五年内的培训学时,逐人判断,不少于360学时。',
  examples: [
    { given: { 'training-hours': 360 }, expect: 360 },
    { given: { 'training-hours': 359 }, expect: 359 },
    { given: {}, expect: undefined },
  ],
};
