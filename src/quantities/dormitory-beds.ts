import type { Quantity } from '../model/quantity';

export const dormitoryBeds: Quantity = {
  id: 'dormitory-beds',
  label: '宿舍床位数',
  unit: '张',
  words: ['床位', '床位数', '宿舍床位', '宿舍床位数'],
  units: { 个: 1 },
};
