import type { Quantity } from '../model/quantity';

export const buildingArea: Quantity = {
  id: 'building-area',
  label: '校舍建筑面积',
  unit: '㎡',
  words: ['校舍建筑面积', '建筑总面积', '建筑面积', '校舍面积', '校舍总面积'],
  units: { 亩: 666.67, 公顷: 10000, 万平方米: 10000 },
  tolerance: 0.005,
};
