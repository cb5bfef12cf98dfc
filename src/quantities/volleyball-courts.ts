import type { Quantity } from '../model/quantity';

export const volleyballCourts: Quantity = {
  id: 'volleyball-courts',
  label: '排球场数',
  unit: '个',
  words: ['排球场', '排球场数', '排球场地'],
  units: { 块: 1, 片: 1 },
};
