import type { Quantity } from '../model/quantity';

export const fullTimeTeachers: Quantity = {
  id: 'full-time-teachers',
  label: '专任教师数',
  unit: '人',
  words: ['专任教师', '专任教师数', '专任教师人数', '专任教师总数'],
  sumsOf: [
    ['teachers-postgraduate', 'teachers-bachelor', 'teachers-college', 'teachers-below-college'],
    ['teachers-senior-title', 'teachers-mid-title', 'teachers-junior-title', 'teachers-no-title'],
  ],
  partOf: 'staff',
};
