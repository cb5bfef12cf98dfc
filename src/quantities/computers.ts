import type { Quantity } from '../model/quantity';

export const computers: Quantity = {
  id: 'computers',
  label: '学生用计算机台数',
  unit: '台',
  words: [
    '学生用计算机',
    '学生计算机',
    '计算机台数',
    '计算机',
    '学生用机',
    '电脑台数',
    '学生电脑',
    '教学用计算机',
  ],
  partOf: 'all-computers',
  shared: true,
  isLoose: true,
};
