import type { Quantity } from '../model/quantity';

export const publicFundQuota: Quantity = {
  id: 'public-fund-quota',
  label: '生均公用经费定额',
  unit: '元',
  words: ['生均公用经费基准定额', '生均公用经费定额', '生均公用经费标准', '国拨经费生均'],
  isNoSum: true,
};
