import type { Quantity } from '../model/quantity';

export const exchangedTeachers: Quantity = {
  id: 'exchanged-teachers',
  label: '交流轮岗教师数',
  unit: '人',
  words: ['交流轮岗教师', '交流教师', '轮岗教师', '交流轮岗人数'],
  isLoose: true,
};
