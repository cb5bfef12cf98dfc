import type { Quantity } from '../model/quantity';

export const trainingFund: Quantity = {
  id: 'training-fund',
  label: '教师培训经费',
  unit: '元',
  words: ['教师培训经费', '教师培训费', '培训经费', '培训费'],
  units: { 万元: 10000, 千元: 1000 },
  mostPerPupil: 3000,
};
