import type { Quantity } from '../model/quantity';

export const girls: Quantity = {
  id: 'girls',
  label: '女生数',
  unit: '人',
  words: ['女生', '女生数', '女生人数', '女学生'],
  partOf: 'pupils',
};
