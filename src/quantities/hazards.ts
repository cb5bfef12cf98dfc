import type { Quantity } from '../model/quantity';

export const hazards: Quantity = {
  id: 'hazards',
  label: '安全隐患数',
  unit: '处',
  words: ['安全隐患', '隐患数', '隐患处数'],
  units: { 条: 1, 项: 1, 个: 1 },
  isLoose: true,
};
