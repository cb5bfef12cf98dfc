import type { Indicator } from '../model/indicator';

export const discHours: Indicator = {
  id: 'disc-hours',
  label: '教学光盘课时数',
  unit: '课时',
  words: ['教学光盘', '教学光盘课时数'],
  formula: { kind: 'amount', terms: [{ quantity: 'disc-hours', sign: 1 }] },
  explanation: '教学光盘可用的课时数。',
  examples: [
    { given: { 'disc-hours': 400 }, expect: 400 },
    { given: {}, expect: undefined },
  ],
};
