import type { Quantity } from '../model/quantity';

export const teachersPostgraduate: Quantity = {
  id: 'teachers-postgraduate',
  label: '研究生学历教师数',
  unit: '人',
  words: ['研究生', '研究生学历', '硕士研究生', '研究生及以上'],
  partOf: 'full-time-teachers',
};
