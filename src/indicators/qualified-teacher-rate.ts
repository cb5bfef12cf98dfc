import type { Indicator } from '../model/indicator';

export const qualifiedTeacherRate: Indicator = {
  id: 'qualified-teacher-rate',
  label: '专任教师学历合格率',
  unit: '%',
  words: ['学历合格率', '学历达标率', '教师合格率', '专任教师合格率', '专任教师学历合格率'],
  formula: {
    kind: 'ratio',
    numerator: [{ quantity: 'qualified-teachers', sign: 1 }],
    denominator: [{ quantity: 'full-time-teachers', sign: 1 }],
    times: 1,
  },
  explanation: '学历达到规定(小学:中师、高中阶段;初中:大专)的专任教师除以专任教师数(教师法第十一条)。',
  examples: [
    { given: { 'qualified-teachers': 30, 'full-time-teachers': 30 }, expect: 1 },
    { given: { 'qualified-teachers': 29, 'full-time-teachers': 30 }, expect: 0.9666666667 },
    { given: { 'full-time-teachers': 0, 'qualified-teachers': 0 }, expect: undefined },
  ],
};
