import type { Quantity } from '../model/quantity';

export const leftBehindGirls: Quantity = {
  id: 'left-behind-girls',
  label: '留守女童数',
  unit: '人',
  words: ['留守女童', '留守儿童女生', '留守女生'],
  partOf: 'left-behind',
};
