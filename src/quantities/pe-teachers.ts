import type { Quantity } from '../model/quantity';

export const peTeachers: Quantity = {
  id: 'pe-teachers',
  label: '体育专任教师数',
  unit: '人',
  words: ['体育教师', '体育专任教师'],
  partOf: 'pe-art-teachers',
};
