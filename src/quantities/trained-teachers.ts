import type { Quantity } from '../model/quantity';

export const trainedTeachers: Quantity = {
  id: 'trained-teachers',
  label: '培训达标专任教师数',
  unit: '人',
  words: ['培训达标教师', '完成培训教师', '完成360学时教师', '完成人数'],
  partOf: 'full-time-teachers',
};
