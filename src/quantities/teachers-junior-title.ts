import type { Quantity } from '../model/quantity';

export const teachersJuniorTitle: Quantity = {
  id: 'teachers-junior-title',
  label: '初级职称教师数',
  unit: '人',
  words: ['初级职称', '初级'],
  partOf: 'full-time-teachers',
  isLoose: true,
};
