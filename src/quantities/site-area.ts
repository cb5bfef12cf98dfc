import type { Quantity } from '../model/quantity';

export const siteArea: Quantity = {
  id: 'site-area',
  label: '占地面积',
  unit: '㎡',
  words: ['占地面积', '占地总面积', '校园占地面积', '学校占地面积', '用地面积', '学校占地'],
  units: { 亩: 666.67, 公顷: 10000, 万平方米: 10000 },
  tolerance: 0.005,
};
