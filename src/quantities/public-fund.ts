import type { Quantity } from '../model/quantity';

export const publicFund: Quantity = {
  id: 'public-fund',
  label: '公用经费总额',
  unit: '元',
  words: ['公用经费总额', '公用经费预算总额', '公用经费', '年度公用经费', '国拨经费共计', '公用经费合计'],
  units: { 万元: 10000, 千元: 1000 },
  mostPerPupil: 30000,
};
