import type { Quantity } from '../model/quantity';

export const fitnessExcellent: Quantity = {
  id: 'fitness-excellent',
  label: '体质测试优良人数',
  unit: '人',
  words: ['体测优良人数', '体质优良人数'],
  partOf: 'fitness-tested',
};
