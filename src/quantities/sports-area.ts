import type { Quantity } from '../model/quantity';

export const sportsArea: Quantity = {
  id: 'sports-area',
  label: '体育运动场馆面积',
  unit: '㎡',
  words: ['体育运动场馆面积', '运动场馆面积', '体育场馆面积', '体育运动场馆'],
  sumsOf: [['sports-ground-area', 'indoor-sports-area']],
  units: { 亩: 666.67, 公顷: 10000, 万平方米: 10000 },
  tolerance: 0.005,
  shared: true,
};
