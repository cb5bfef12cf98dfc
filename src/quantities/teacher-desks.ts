import type { Quantity } from '../model/quantity';

export const teacherDesks: Quantity = {
  id: 'teacher-desks',
  label: '教师办公桌数',
  unit: '套',
  words: ['教师办公桌', '办公桌', '教师办公桌椅'],
  units: { 张: 1, 个: 1 },
};
