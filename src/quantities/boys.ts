import type { Quantity } from '../model/quantity';

export const boys: Quantity = {
  id: 'boys',
  label: '男生数',
  unit: '人',
  words: ['男生', '男生数', '男生人数', '男学生'],
  partOf: 'pupils',
};
