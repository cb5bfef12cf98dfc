import type { Indicator } from '../model/indicator';

export const disabledEnrolmentRate: Indicator = {
  id: 'disabled-enrolment-rate',
  label: '残疾儿童少年入学率',
  unit: '%',
  words: [
    '残疾儿童入学率',
    '残疾儿童少年入学率',
    '三类残疾儿童入学率',
    '三类残疾儿童少年入学率',
    '适龄残疾儿童入学率',
    '三残儿童入学率',
  ],
  formula: {
    kind: 'ratio',
    numerator: [{ quantity: 'disabled-enrolled', sign: 1 }],
    denominator: [{ quantity: 'disabled-school-age', sign: 1 }],
    times: 1,
  },
  explanation: '随班就读、特教学校、送教上门的适龄残疾儿童之和除以适龄残疾儿童少年总数。',
  examples: [
    { given: { 'disabled-enrolled': 19, 'disabled-school-age': 20 }, expect: 0.95 },
    { given: { 'disabled-enrolled': 18, 'disabled-school-age': 20 }, expect: 0.9 },
    { given: { 'disabled-enrolled': 0, 'disabled-school-age': 0 }, expect: undefined },
  ],
};
