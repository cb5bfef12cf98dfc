import type { Quantity } from '../model/quantity';

export const toiletArea: Quantity = {
  id: 'toilet-area',
  label: '厕所面积',
  unit: '㎡',
  words: ['厕所面积', '厕所建筑面积'],
  tolerance: 0.005,
  isLoose: true,
};
