import type { Indicator } from '../model/indicator';

export const disabledDropoutRate: Indicator = {
  id: 'disabled-dropout-rate',
  label: '残疾学生辍学率',
  unit: '%',
  words: ['残疾儿童辍学率', '残疾学生辍学率', '残疾儿童在校生辍学率'],
  formula: {
    kind: 'ratio',
    numerator: [{ quantity: 'disabled-dropouts', sign: 1 }],
    denominator: [{ quantity: 'disabled-enrolled', sign: 1 }],
    times: 1,
  },
  explanation: '学年内辍学的残疾学生除以在校残疾学生。',
  examples: [
    { given: { 'disabled-dropouts': 0, 'disabled-enrolled': 4 }, expect: 0 },
    { given: { 'disabled-dropouts': 0, 'disabled-enrolled': 0 }, expect: undefined },
  ],
};
