import type { Quantity } from '../model/quantity';

export const disabledDropouts: Quantity = {
  id: 'disabled-dropouts',
  label: '残疾学生辍学数',
  unit: '人',
  words: ['残疾学生辍学', '残疾儿童辍学人数'],
  partOf: 'disabled-enrolled',
};
