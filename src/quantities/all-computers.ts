import type { Quantity } from '../model/quantity';

export const allComputers: Quantity = {
  id: 'all-computers',
  label: '计算机总台数(含办公用)',
  unit: '台',
  words: ['全校计算机总数'],
  shared: true,
  isLoose: true,
};
