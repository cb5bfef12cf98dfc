import type { Quantity } from '../model/quantity';

export const artTeachers: Quantity = {
  id: 'art-teachers',
  label: '美术专任教师数',
  unit: '人',
  words: ['美术教师', '美术专任教师'],
  partOf: 'pe-art-teachers',
};
