import type { Quantity } from '../model/quantity';

export const teachersBelowRequiredDegree: Quantity = {
  id: 'teachers-below-required-degree',
  label: '学历不达标教师数',
  unit: '人',
  words: ['学历不达标教师', '学历不合格教师', '学历未达标教师'],
  partOf: 'full-time-teachers',
};
