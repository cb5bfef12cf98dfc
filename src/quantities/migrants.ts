import type { Quantity } from '../model/quantity';

export const migrants: Quantity = {
  id: 'migrants',
  label: '随迁子女数',
  unit: '人',
  words: ['随迁子女', '随迁子女数', '进城务工人员随迁子女', '外来务工人员子女', '随迁儿童'],
  partOf: 'pupils',
};
