import type { Quantity } from '../model/quantity';

export const teachersNoTitle: Quantity = {
  id: 'teachers-no-title',
  label: '未定职级教师数',
  unit: '人',
  words: ['未定职级', '未评职称', '无职称'],
  partOf: 'full-time-teachers',
  isLoose: true,
};
