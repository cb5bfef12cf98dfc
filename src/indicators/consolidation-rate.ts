import type { Indicator } from '../model/indicator';

export const consolidationRate: Indicator = {
  id: 'consolidation-rate',
  label: '巩固率',
  unit: '%',
  words: ['巩固率', '三年巩固率', '初中三年巩固率', '九年义务教育巩固率', '六年巩固率'],
  formula: {
    kind: 'ratio',
    numerator: [{ quantity: 'graduates', sign: 1 }],
    denominator: [{ quantity: 'graduates-entered', sign: 1 }],
    times: 1,
  },
  explanation: '毕业人数除以这一届入学时的人数。转入转出、死亡的扣法各地写法不一,以当地口径为准。',
  examples: [
    { given: { graduates: 95, 'graduates-entered': 100 }, expect: 0.95 },
    { given: { graduates: 94, 'graduates-entered': 100 }, expect: 0.94 },
    { given: { graduates: 95, 'graduates-entered': 0 }, expect: undefined },
  ],
};
