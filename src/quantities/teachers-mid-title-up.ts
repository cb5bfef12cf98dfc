import type { Quantity } from '../model/quantity';

export const teachersMidTitleUp: Quantity = {
  id: 'teachers-mid-title-up',
  label: '中级及以上职称教师数',
  unit: '人',
  words: ['中级及以上职称', '中级及以上专业技术职务教师', '中级以上职称教师', '中级及以上'],
  sumsOf: [['teachers-senior-title', 'teachers-mid-title']],
  partOf: 'full-time-teachers',
};
