import type { Quantity } from '../model/quantity';

export const transfersIn: Quantity = {
  id: 'transfers-in',
  label: '转入学生数',
  unit: '人',
  words: ['转入', '转入人数', '转入学生'],
  isLoose: true,
};
