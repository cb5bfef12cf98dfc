import type { Quantity } from '../model/quantity';

export const boarders: Quantity = {
  id: 'boarders',
  label: '寄宿生数',
  unit: '人',
  words: ['寄宿生', '住校生', '寄宿生数', '住宿生', '寄宿学生'],
  partOf: 'pupils',
};
