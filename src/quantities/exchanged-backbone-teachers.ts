import type { Quantity } from '../model/quantity';

export const exchangedBackboneTeachers: Quantity = {
  id: 'exchanged-backbone-teachers',
  label: '交流轮岗骨干教师数',
  unit: '人',
  words: ['交流轮岗骨干教师', '交流骨干教师'],
  partOf: 'exchanged-teachers',
};
