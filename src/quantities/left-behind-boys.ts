import type { Quantity } from '../model/quantity';

export const leftBehindBoys: Quantity = {
  id: 'left-behind-boys',
  label: '留守男童数',
  unit: '人',
  words: ['留守男童', '留守儿童男生', '留守男生'],
  partOf: 'left-behind',
};
