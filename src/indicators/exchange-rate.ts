import type { Indicator } from '../model/indicator';

export const exchangeRate: Indicator = {
  id: 'exchange-rate',
  label: '教师交流轮岗比例',
  unit: '%',
  words: ['交流轮岗比例', '教师交流比例', '交流轮岗率', '教师交流轮岗比例'],
  formula: {
    kind: 'ratio',
    numerator: [{ quantity: 'exchanged-teachers', sign: 1 }],
    denominator: [{ quantity: 'exchange-eligible-teachers', sign: 1 }],
    times: 1,
  },
  explanation: '本年交流轮岗的教师除以符合交流条件的教师。',
  examples: [
    { given: { 'exchanged-teachers': 1, 'exchange-eligible-teachers': 10 }, expect: 0.1 },
    { given: { 'exchanged-teachers': 1, 'exchange-eligible-teachers': 0 }, expect: undefined },
  ],
};
