import type { Quantity } from '../model/quantity';

export const books: Quantity = {
  id: 'books',
  label: '图书册数',
  unit: '册',
  words: ['图书册数', '图书', '藏书量', '藏书', '纸质图书', '总藏书', '图书总数', '图书藏量', '藏书总量'],
  units: { 万册: 10000, 本: 1 },
  shared: true,
};
