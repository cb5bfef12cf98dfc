import type { Quantity } from '../model/quantity';

export const basketballCourts: Quantity = {
  id: 'basketball-courts',
  label: '篮球场数',
  unit: '个',
  words: ['篮球场', '篮球场数', '篮球场地'],
  units: { 块: 1, 片: 1 },
};
