import type { Quantity } from '../model/quantity';

export const classrooms: Quantity = {
  id: 'classrooms',
  label: '普通教室间数',
  unit: '间',
  words: ['普通教室', '教室', '教室间数', '普通教室间数'],
  isLoose: true,
};
