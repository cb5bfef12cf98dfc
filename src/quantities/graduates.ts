import type { Quantity } from '../model/quantity';

export const graduates: Quantity = {
  id: 'graduates',
  label: '毕业人数',
  unit: '人',
  words: ['毕业人数', '毕业生数', '毕业生'],
};
