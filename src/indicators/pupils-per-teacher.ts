import type { Indicator } from '../model/indicator';

export const pupilsPerTeacher: Indicator = {
  id: 'pupils-per-teacher',
  label: '师生比(专任教师)',
  unit: '人/教师',
  words: ['师生比', '生师比', '师生比专任', '专任师生比', '师生比例'],
  formula: {
    kind: 'ratio',
    numerator: [{ quantity: 'pupils', sign: 1 }],
    denominator: [{ quantity: 'full-time-teachers', sign: 1 }],
    times: 1,
  },
  variants: [
    {
      kind: 'ratio',
      numerator: [{ quantity: 'pupils', sign: 1 }],
      denominator: [{ quantity: 'staff', sign: 1 }],
      times: 1,
    },
  ],
  explanation: '一名专任教师对应的学生数,习惯写成1:18。核定编制用的是全部教职工,见“师生比(教职工)”。',
  examples: [
    { given: { pupils: 540, 'full-time-teachers': 30 }, expect: 18 },
    { given: { pupils: 540, 'full-time-teachers': 0 }, expect: undefined },
  ],
};
