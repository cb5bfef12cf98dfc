import type { Quantity } from '../model/quantity';

export const fitnessTested: Quantity = {
  id: 'fitness-tested',
  label: '体质测试人数',
  unit: '人',
  words: ['体测人数', '测试人数', '参测人数', '体质测试人数'],
  partOf: 'pupils',
  isLoose: true,
};
