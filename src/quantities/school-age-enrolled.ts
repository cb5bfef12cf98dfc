import type { Quantity } from '../model/quantity';

export const schoolAgeEnrolled: Quantity = {
  id: 'school-age-enrolled',
  label: '已入学适龄儿童少年数',
  unit: '人',
  words: ['已入学适龄儿童', '适龄儿童入学人数', '已入学儿童'],
  partOf: 'school-age-children',
};
