import type { Quantity } from '../model/quantity';

export const aidAmount: Quantity = {
  id: 'aid-amount',
  label: '资助金额',
  unit: '元',
  words: ['资助金额', '补助金额', '资助总额'],
  units: { 万元: 10000 },
  isLoose: true,
};
