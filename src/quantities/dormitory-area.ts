import type { Quantity } from '../model/quantity';

export const dormitoryArea: Quantity = {
  id: 'dormitory-area',
  label: '学生宿舍面积',
  unit: '㎡',
  words: ['学生宿舍面积', '宿舍面积', '学生宿舍建筑面积'],
  partOf: 'building-area',
  units: { 亩: 666.67, 公顷: 10000, 万平方米: 10000 },
  tolerance: 0.005,
};
