import type { Quantity } from '../model/quantity';

export const peArtTeachers: Quantity = {
  id: 'pe-art-teachers',
  label: '体育、艺术专任教师数',
  unit: '人',
  words: [
    '体育艺术专任教师',
    '体育音乐美术专任教师',
    '体艺专任教师',
    '音体美专任教师',
    '体音美专职教师',
    '体艺教师',
    '音体美教师',
  ],
  sumsOf: [['pe-teachers', 'music-teachers', 'art-teachers']],
  partOf: 'full-time-teachers',
};
