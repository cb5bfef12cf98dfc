import type { Quantity } from '../model/quantity';

export const teachersBelowCollege: Quantity = {
  id: 'teachers-below-college',
  label: '专科以下学历教师数',
  unit: '人',
  words: ['中师及以下', '专科以下', '高中及以下', '中师', '大专以下'],
  partOf: 'full-time-teachers',
};
