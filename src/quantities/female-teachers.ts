import type { Quantity } from '../model/quantity';

export const femaleTeachers: Quantity = {
  id: 'female-teachers',
  label: '女教师数',
  unit: '人',
  words: ['女教师', '女教师数', '女教职工', '女教职工数'],
  partOf: 'staff',
  isLoose: true,
};
