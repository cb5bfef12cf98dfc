import type { Indicator } from '../model/indicator';

export const largestClass: Indicator = {
  id: 'largest-class',
  label: '最大班额',
  unit: '人',
  words: ['最大班额', '最大班级人数'],
  formula: { kind: 'amount', terms: [{ quantity: 'largest-class', sign: 1 }] },
  explanation: '全校人数最多的一个班的学生数。',
  examples: [
    { given: { 'largest-class': 58 }, expect: 58 },
    { given: {}, expect: undefined },
  ],
};
