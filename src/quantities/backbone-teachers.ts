import type { Quantity } from '../model/quantity';

export const backboneTeachers: Quantity = {
  id: 'backbone-teachers',
  label: '县级以上骨干教师数',
  unit: '人',
  words: ['县级以上骨干教师', '县级及以上骨干教师', '骨干教师', '骨干教师数', '县级以上骨干'],
  partOf: 'full-time-teachers',
};
