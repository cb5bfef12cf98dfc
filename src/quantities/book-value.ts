import type { Quantity } from '../model/quantity';

export const bookValue: Quantity = {
  id: 'book-value',
  label: '图书金额',
  unit: '元',
  words: ['图书金额', '图书总值', '图书价值'],
  units: { 万元: 10000 },
  mostPerPupil: 5000,
};
