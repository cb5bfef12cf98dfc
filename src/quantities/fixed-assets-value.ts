import type { Quantity } from '../model/quantity';

export const fixedAssetsValue: Quantity = {
  id: 'fixed-assets-value',
  label: '固定资产原值',
  unit: '元',
  words: ['固定资产原值', '固定资产总值', '固定资产'],
  units: { 万元: 10000 },
  mostPerPupil: 1000000,
  isLoose: true,
};
