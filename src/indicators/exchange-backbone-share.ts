import type { Indicator } from '../model/indicator';

export const exchangeBackboneShare: Indicator = {
  id: 'exchange-backbone-share',
  label: '交流轮岗中骨干教师比例',
  unit: '%',
  words: ['骨干教师交流比例', '交流轮岗骨干教师比例'],
  formula: {
    kind: 'ratio',
    numerator: [{ quantity: 'exchanged-backbone-teachers', sign: 1 }],
    denominator: [{ quantity: 'exchanged-teachers', sign: 1 }],
    times: 1,
  },
  variants: [
    {
      kind: 'ratio',
      numerator: [{ quantity: 'exchanged-backbone-teachers', sign: 1 }],
      denominator: [{ quantity: 'exchange-eligible-teachers', sign: 1 }],
      times: 1,
    },
  ],
  explanation: '交流轮岗的骨干教师除以交流轮岗教师总数;安徽的通知以符合交流条件的教师总数为分母。',
  examples: [
    { given: { 'exchanged-backbone-teachers': 1, 'exchanged-teachers': 5 }, expect: 0.2 },
    { given: { 'exchanged-backbone-teachers': 1, 'exchanged-teachers': 0 }, expect: undefined },
  ],
};
