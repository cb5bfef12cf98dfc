import type { Quantity } from '../model/quantity';

export const teachersAboveRequiredDegree: Quantity = {
  id: 'teachers-above-required-degree',
  label: '高于规定学历教师数',
  unit: '人',
  words: ['高于规定学历教师', '高于规定学历教师数', '高于规定学历', '高一层次学历教师', '高学历教师'],
  madeOf: {
    primary: ['teachers-postgraduate', 'teachers-bachelor', 'teachers-college'],
    junior: ['teachers-postgraduate', 'teachers-bachelor'],
  },
  partOf: 'full-time-teachers',
};
