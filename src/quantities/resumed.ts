import type { Quantity } from '../model/quantity';

export const resumed: Quantity = {
  id: 'resumed',
  label: '复学学生数',
  unit: '人',
  words: ['复学', '复学人数', '复学学生'],
  isLoose: true,
};
