import type { Quantity } from '../model/quantity';

export const graduatesEntered: Quantity = {
  id: 'graduates-entered',
  label: '毕业班三年前入学人数',
  unit: '人',
  words: ['三年前入学人数', '三年前初一学生数', '入学人数'],
};
