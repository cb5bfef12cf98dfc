import type { Quantity } from '../model/quantity';

export const fireExtinguishers: Quantity = {
  id: 'fire-extinguishers',
  label: '灭火器数',
  unit: '具',
  words: ['灭火器', '灭火器数量'],
  units: { 个: 1, 只: 1, 瓶: 1 },
  isLoose: true,
};
