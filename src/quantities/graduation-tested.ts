import type { Quantity } from '../model/quantity';

export const graduationTested: Quantity = {
  id: 'graduation-tested',
  label: '毕业考试参考人数',
  unit: '人',
  words: ['毕业考试人数', '毕业考试参考人数'],
};
