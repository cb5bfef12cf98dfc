import type { Indicator } from '../model/indicator';

export const exerciseMinutes: Indicator = {
  id: 'exercise-minutes',
  label: '每天体育锻炼时间',
  unit: '分钟',
  words: ['每天体育锻炼时间', '每天锻炼时间', '每天锻炼', '阳光体育锻炼'],
  formula: { kind: 'amount', terms: [{ quantity: 'exercise-minutes', sign: 1 }] },
  explanation: '学生在校每天的体育锻炼时间。',
  examples: [
    { given: { 'exercise-minutes': 60 }, expect: 60 },
    { given: {}, expect: undefined },
  ],
};
