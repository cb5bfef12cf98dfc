import type { Quantity } from '../model/quantity';

export const wireHeight: Quantity = {
  id: 'wire-height',
  label: '多媒体接线处离地高度',
  unit: '米',
  words: ['接线处离地高度', '接线处离地面', '多媒体接线处离地面', '接线处离地', '接线离地高度'],
  units: { m: 1, cm: 0.01, 厘米: 0.01, 公分: 0.01 },
  isNoSum: true,
};
