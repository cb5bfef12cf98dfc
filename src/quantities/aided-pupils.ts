import type { Quantity } from '../model/quantity';

export const aidedPupils: Quantity = {
  id: 'aided-pupils',
  label: '受资助学生数',
  unit: '人',
  words: ['受资助学生', '资助人数', '受助学生', '资助学生数', '困难学生'],
  partOf: 'pupils',
  isLoose: true,
};
