import type { Quantity } from '../model/quantity';

export const offices: Quantity = {
  id: 'offices',
  label: '办公室间数',
  unit: '间',
  words: ['办公室', '办公室间数'],
  isLoose: true,
};
