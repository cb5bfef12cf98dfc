import type { Quantity } from '../model/quantity';

export const trackLength: Quantity = {
  id: 'track-length',
  label: '环形跑道长度',
  unit: '米',
  words: ['环形跑道', '跑道长度', '田径场环形跑道', '跑道', '田径跑道'],
  units: { m: 1, M: 1 },
  isNoSum: true,
};
