import type { Quantity } from '../model/quantity';

export const mainstreamed: Quantity = {
  id: 'mainstreamed',
  label: '随班就读学生数',
  unit: '人',
  words: ['随班就读', '随班就读人数', '随班就读学生', '随班就读学生数'],
  partOf: 'disabled-enrolled',
  isLoose: true,
};
