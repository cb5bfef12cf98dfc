import type { Quantity } from '../model/quantity';

export const indoorSportsArea: Quantity = {
  id: 'indoor-sports-area',
  label: '室内体育用房面积',
  unit: '㎡',
  words: ['室内体育用房', '室内体育用房面积', '室内体育馆面积'],
  partOf: 'teaching-area',
  units: { 亩: 666.67, 公顷: 10000, 万平方米: 10000 },
  tolerance: 0.005,
  shared: true,
};
