import type { Quantity } from '../model/quantity';

export const musicTeachers: Quantity = {
  id: 'music-teachers',
  label: '音乐专任教师数',
  unit: '人',
  words: ['音乐教师', '音乐专任教师'],
  partOf: 'pe-art-teachers',
};
