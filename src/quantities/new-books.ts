import type { Quantity } from '../model/quantity';

export const newBooks: Quantity = {
  id: 'new-books',
  label: '年新增图书',
  unit: '册',
  words: ['新增图书', '年新增图书', '本年新增图书', '新增纸质图书'],
  units: { 本: 1 },
  isLoose: true,
};
