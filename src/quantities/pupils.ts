import type { Quantity } from '../model/quantity';

export const pupils: Quantity = {
  id: 'pupils',
  label: '在校学生数',
  unit: '人',
  words: [
    '在校学生数',
    '在校生数',
    '在校生',
    '在校学生',
    '在校学生人数',
    '在校生总数',
    '学生总数',
    '学生人数',
    '学生数',
    '在籍学生',
    '在籍学生数',
    '学生',
  ],
  sumsOf: [['boys', 'girls']],
};
