import type { Quantity } from '../model/quantity';

export const oversizeClasses: Quantity = {
  id: 'oversize-classes',
  label: '超大班额班数',
  unit: '个',
  words: ['超大班额', '超大班额班数'],
  partOf: 'big-classes',
};
