import type { Quantity } from '../model/quantity';

export const fitnessPassed: Quantity = {
  id: 'fitness-passed',
  label: '体质测试及格人数',
  unit: '人',
  words: ['体测及格人数', '体质及格人数', '体质健康及格人数'],
  partOf: 'fitness-tested',
};
