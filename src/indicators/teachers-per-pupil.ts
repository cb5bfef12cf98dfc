import type { Indicator } from '../model/indicator';

export const teachersPerPupil: Indicator = {
  id: 'teachers-per-pupil',
  label: '师生比',
  unit: '人/生',
  words: ['师生比小数', '生均专任教师数'],
  formula: {
    kind: 'ratio',
    numerator: [{ quantity: 'full-time-teachers', sign: 1 }],
    denominator: [{ quantity: 'pupils', sign: 1 }],
    times: 1,
  },
  explanation: '专任教师数除以学生数,写成小数(教督〔2012〕3号八项指标之一)。',
  examples: [
    { given: { 'full-time-teachers': 18, pupils: 312 }, expect: 0.0576923077 },
    { given: { 'full-time-teachers': 18, pupils: 0 }, expect: undefined },
  ],
};
