import type { Quantity } from '../model/quantity';

export const teachersMidTitle: Quantity = {
  id: 'teachers-mid-title',
  label: '中级职称教师数',
  unit: '人',
  words: ['中级职称', '中级', '一级教师'],
  partOf: 'full-time-teachers',
  isLoose: true,
};
