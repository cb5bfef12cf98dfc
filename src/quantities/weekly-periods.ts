import type { Quantity } from '../model/quantity';

export const weeklyPeriods: Quantity = {
  id: 'weekly-periods',
  label: '周课时合计',
  unit: '节',
  words: ['周课时合计', '周课时数', '周总课时'],
  isLoose: true,
  isNoSum: true,
};
