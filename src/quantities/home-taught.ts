import type { Quantity } from '../model/quantity';

export const homeTaught: Quantity = {
  id: 'home-taught',
  label: '送教上门学生数',
  unit: '人',
  words: ['送教上门', '送教上门人数', '送教上门学生'],
  partOf: 'disabled-enrolled',
  isLoose: true,
};
