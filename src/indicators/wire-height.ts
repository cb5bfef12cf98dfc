import type { Indicator } from '../model/indicator';

export const wireHeight: Indicator = {
  id: 'wire-height',
  label: '多媒体接线处离地高度',
  unit: '米',
  words: ['接线处离地面', '多媒体接线处离地面', '接线处离地高度'],
  formula: { kind: 'amount', terms: [{ quantity: 'wire-height', sign: 1 }] },
  explanation: '多媒体设备接线处离地面的高度。',
  examples: [
    { given: { 'wire-height': 1.5 }, expect: 1.5 },
    { given: {}, expect: undefined },
  ],
};
