import type { Quantity } from '../model/quantity';

export const disabledSchoolAge: Quantity = {
  id: 'disabled-school-age',
  label: '适龄残疾儿童少年数',
  unit: '人',
  words: ['适龄残疾儿童', '适龄残疾儿童少年', '适龄残疾儿童少年数', '适龄残疾儿童数', '三类残疾儿童'],
};
