import type { Quantity } from '../model/quantity';

export const leftBehind: Quantity = {
  id: 'left-behind',
  label: '留守儿童数',
  unit: '人',
  words: ['留守儿童', '留守儿童数', '留守学生', '留守儿童人数', '留守学生数'],
  sumsOf: [['left-behind-boys', 'left-behind-girls']],
  partOf: 'pupils',
};
