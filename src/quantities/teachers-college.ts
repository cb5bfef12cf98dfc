import type { Quantity } from '../model/quantity';

export const teachersCollege: Quantity = {
  id: 'teachers-college',
  label: '专科学历教师数',
  unit: '人',
  words: ['专科', '专科学历', '大专', '大专学历'],
  partOf: 'full-time-teachers',
};
