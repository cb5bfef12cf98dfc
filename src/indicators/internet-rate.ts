import type { Indicator } from '../model/indicator';

export const internetRate: Indicator = {
  id: 'internet-rate',
  label: '宽带接入率',
  unit: '%',
  words: ['宽带接入率', '互联网接入率', '校校通率'],
  formula: {
    kind: 'ratio',
    numerator: [{ quantity: 'connected-classrooms', sign: 1 }],
    denominator: [{ quantity: 'classrooms', sign: 1 }],
    times: 1,
  },
  explanation: '接入互联网的教室除以教室总数。',
  examples: [
    { given: { 'connected-classrooms': 20, classrooms: 20 }, expect: 1 },
    { given: { 'connected-classrooms': 20, classrooms: 0 }, expect: undefined },
  ],
};
