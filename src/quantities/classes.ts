import type { Quantity } from '../model/quantity';

export const classes: Quantity = {
  id: 'classes',
  label: '教学班数',
  unit: '个',
  words: ['教学班数', '教学班', '班级数', '班数', '班级总数', '班'],
};
