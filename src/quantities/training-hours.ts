import type { Quantity } from '../model/quantity';

export const trainingHours: Quantity = {
  id: 'training-hours',
  label: '五年培训学时',
  unit: '学时',
  words: ['培训学时', '五年培训学时', '继续教育学时', '培训总学时'],
  isNoSum: true,
};
