import type { Quantity } from '../model/quantity';

export const disabledEnrolled: Quantity = {
  id: 'disabled-enrolled',
  label: '在校残疾学生数',
  unit: '人',
  words: ['在校残疾学生', '残疾学生数', '在校残疾儿童', '残疾学生', '残疾儿童在校人数'],
  partOf: 'pupils',
  isLoose: true,
};
