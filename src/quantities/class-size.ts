import type { Quantity } from '../model/quantity';

export const classSize: Quantity = {
  id: 'class-size',
  label: '班额',
  unit: '人',
  words: ['班额', '班级人数', '每班人数'],
  isNoSum: true,
};
