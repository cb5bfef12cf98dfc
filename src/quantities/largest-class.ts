import type { Quantity } from '../model/quantity';

export const largestClass: Quantity = {
  id: 'largest-class',
  label: '最大班额',
  unit: '人',
  words: ['最大班额', '最大班级人数', '班额最大', '最大班'],
  isNoSum: true,
};
