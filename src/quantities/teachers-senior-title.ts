import type { Quantity } from '../model/quantity';

export const teachersSeniorTitle: Quantity = {
  id: 'teachers-senior-title',
  label: '高级职称教师数',
  unit: '人',
  words: ['高级职称', '高级教师', '高级'],
  partOf: 'full-time-teachers',
  isLoose: true,
};
