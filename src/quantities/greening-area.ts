import type { Quantity } from '../model/quantity';

export const greeningArea: Quantity = {
  id: 'greening-area',
  label: '绿化面积',
  unit: '㎡',
  words: ['绿化面积', '绿地面积', '校园绿化面积'],
  partOf: 'site-area',
  units: { 亩: 666.67, 公顷: 10000, 万平方米: 10000 },
  tolerance: 0.005,
};
