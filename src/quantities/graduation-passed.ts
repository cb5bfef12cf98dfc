import type { Quantity } from '../model/quantity';

export const graduationPassed: Quantity = {
  id: 'graduation-passed',
  label: '毕业考试及格人数',
  unit: '人',
  words: ['毕业考试及格人数'],
  partOf: 'graduation-tested',
};
