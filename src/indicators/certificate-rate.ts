import type { Indicator } from '../model/indicator';

export const certificateRate: Indicator = {
  id: 'certificate-rate',
  label: '教师资格持证率',
  unit: '%',
  words: [
    '持证率',
    '持证上岗率',
    '教师资格持证率',
    '教师资格证持证率',
    '专任教师持证率',
    '专任教师持证上岗率',
  ],
  formula: {
    kind: 'ratio',
    numerator: [{ quantity: 'certified-teachers', sign: 1 }],
    denominator: [{ quantity: 'full-time-teachers', sign: 1 }],
    times: 1,
  },
  explanation: '持有相应教师资格证的专任教师除以专任教师数。',
  examples: [
    { given: { 'certified-teachers': 30, 'full-time-teachers': 30 }, expect: 1 },
    { given: { 'certified-teachers': 29, 'full-time-teachers': 30 }, expect: 0.9666666667 },
    { given: { 'certified-teachers': 0, 'full-time-teachers': 0 }, expect: undefined },
  ],
};
