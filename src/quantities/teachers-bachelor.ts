import type { Quantity } from '../model/quantity';

export const teachersBachelor: Quantity = {
  id: 'teachers-bachelor',
  label: '本科学历教师数',
  unit: '人',
  words: ['本科', '本科学历', '大学本科'],
  partOf: 'full-time-teachers',
};
