import type { Indicator } from '../model/indicator';

export const equipmentValueTotal: Indicator = {
  id: 'equipment-value-total',
  label: '教学仪器设备总值',
  unit: '元',
  words: ['教学仪器设备总值'],
  formula: { kind: 'amount', terms: [{ quantity: 'equipment-value', sign: 1 }] },
  explanation: '全校教学仪器设备的账面原值。',
  examples: [
    { given: { 'equipment-value': 50000 }, expect: 50000 },
    { given: {}, expect: undefined },
  ],
};
