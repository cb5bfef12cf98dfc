import type { Indicator } from '../model/indicator';

export const softwareCapacity: Indicator = {
  id: 'software-capacity',
  label: '教学软件资源容量',
  unit: 'GB',
  words: ['软件资源', '软件资源容量'],
  formula: { kind: 'amount', terms: [{ quantity: 'software-capacity', sign: 1 }] },
  explanation: '教学软件资源的容量,按GB计。',
  examples: [
    { given: { 'software-capacity': 80 }, expect: 80 },
    { given: {}, expect: undefined },
  ],
};
