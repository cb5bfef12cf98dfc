import type { Quantity } from '../model/quantity';

export const openHazards: Quantity = {
  id: 'open-hazards',
  label: '未销号隐患数',
  unit: '处',
  words: ['未销号隐患', '未整改隐患'],
  partOf: 'hazards',
  units: { 条: 1, 项: 1, 个: 1 },
  isLoose: true,
};
