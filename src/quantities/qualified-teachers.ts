import type { Quantity } from '../model/quantity';

export const qualifiedTeachers: Quantity = {
  id: 'qualified-teachers',
  label: '学历达标专任教师数',
  unit: '人',
  words: ['学历达标教师', '学历合格教师', '学历合格专任教师'],
  partOf: 'full-time-teachers',
};
