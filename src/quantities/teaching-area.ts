import type { Quantity } from '../model/quantity';

export const teachingArea: Quantity = {
  id: 'teaching-area',
  label: '教学及辅助用房面积',
  unit: '㎡',
  words: ['教学及辅助用房面积', '教学及辅助用房', '教学辅助用房面积'],
  partOf: 'building-area',
  units: { 亩: 666.67, 公顷: 10000, 万平方米: 10000 },
  tolerance: 0.005,
  shared: true,
};
