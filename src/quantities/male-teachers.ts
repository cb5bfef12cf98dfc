import type { Quantity } from '../model/quantity';

export const maleTeachers: Quantity = {
  id: 'male-teachers',
  label: '男教师数',
  unit: '人',
  words: ['男教师', '男教师数', '男教职工', '男教职工数'],
  partOf: 'staff',
  isLoose: true,
};
