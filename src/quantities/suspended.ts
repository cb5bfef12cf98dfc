import type { Quantity } from '../model/quantity';

export const suspended: Quantity = {
  id: 'suspended',
  label: '休学学生数',
  unit: '人',
  words: ['休学', '休学人数', '休学学生'],
  isLoose: true,
};
