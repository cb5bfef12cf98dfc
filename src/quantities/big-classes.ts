import type { Quantity } from '../model/quantity';

export const bigClasses: Quantity = {
  id: 'big-classes',
  label: '大班额班数',
  unit: '个',
  words: ['大班额', '大班额班数', '大班额数'],
  partOf: 'classes',
};
