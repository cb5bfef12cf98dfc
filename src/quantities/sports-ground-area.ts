import type { Quantity } from '../model/quantity';

export const sportsGroundArea: Quantity = {
  id: 'sports-ground-area',
  label: '运动场地面积',
  unit: '㎡',
  words: ['运动场地面积', '运动场面积', '体育活动场地面积', '活动场地面积', '室外运动场地面积', '运动场地'],
  partOf: 'site-area',
  units: { 亩: 666.67, 公顷: 10000, 万平方米: 10000 },
  tolerance: 0.005,
  shared: true,
  isLoose: true,
};
