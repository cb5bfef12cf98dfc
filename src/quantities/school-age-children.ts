import type { Quantity } from '../model/quantity';

export const schoolAgeChildren: Quantity = {
  id: 'school-age-children',
  label: '适龄儿童少年数',
  unit: '人',
  words: ['适龄儿童', '适龄儿童少年', '适龄儿童数', '应入学儿童'],
};
