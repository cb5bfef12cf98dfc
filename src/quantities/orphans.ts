import type { Quantity } from '../model/quantity';

export const orphans: Quantity = {
  id: 'orphans',
  label: '孤儿数',
  unit: '人',
  words: ['孤儿', '孤儿数'],
  partOf: 'pupils',
};
