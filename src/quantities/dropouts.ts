import type { Quantity } from '../model/quantity';

export const dropouts: Quantity = {
  id: 'dropouts',
  label: '辍学学生数',
  unit: '人',
  words: ['辍学', '辍学人数', '辍学学生', '辍学学生数', '流失学生', '流失人数'],
  partOf: 'pupils',
};
