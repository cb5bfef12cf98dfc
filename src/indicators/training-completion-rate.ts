import type { Indicator } from '../model/indicator';

export const trainingCompletionRate: Indicator = {
  id: 'training-completion-rate',
  label: '教师培训完成率',
  unit: '%',
  words: ['培训完成率', '教师培训完成率', '五年360学时培训完成率', '360学时培训完成率', '完成率'],
  formula: {
    kind: 'ratio',
    numerator: [{ quantity: 'trained-teachers', sign: 1 }],
    denominator: [{ quantity: 'full-time-teachers', sign: 1 }],
    times: 1,
  },
  explanation: '五年内培训满360学时的专任教师除以专任教师数。',
  examples: [
    { given: { 'trained-teachers': 30, 'full-time-teachers': 30 }, expect: 1 },
    { given: { 'trained-teachers': 26, 'full-time-teachers': 30 }, expect: 0.8666666667 },
    { given: { 'trained-teachers': 26, 'full-time-teachers': 0 }, expect: undefined },
  ],
};
