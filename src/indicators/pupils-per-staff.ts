import type { Indicator } from '../model/indicator';

export const pupilsPerStaff: Indicator = {
  id: 'pupils-per-staff',
  label: '师生比(教职工)',
  unit: '人/教职工',
  words: ['教职工与学生比', '教职工生比', '编制师生比', '员生比'],
  formula: {
    kind: 'ratio',
    numerator: [{ quantity: 'pupils', sign: 1 }],
    denominator: [{ quantity: 'staff', sign: 1 }],
    times: 1,
  },
  explanation: '一名教职工对应的学生数。编制标准:小学1:19、初中1:13.5(中央编办发〔2014〕72号)。',
  examples: [
    { given: { pupils: 380, staff: 20 }, expect: 19 },
    { given: { pupils: 381, staff: 20 }, expect: 19.05 },
    { given: { pupils: 380, staff: 0 }, expect: undefined },
  ],
};
