import type { Quantity } from '../model/quantity';

export const projectFund: Quantity = {
  id: 'project-fund',
  label: '专项资金',
  unit: '元',
  words: ['专项资金', '项目资金', '上级专项'],
  units: { 万元: 10000, 千元: 1000 },
  mostPerPupil: 200000,
  isLoose: true,
};
