import type { Quantity } from '../model/quantity';

export const transfersOut: Quantity = {
  id: 'transfers-out',
  label: '转出学生数',
  unit: '人',
  words: ['转出', '转出人数', '转出学生'],
  isLoose: true,
};
