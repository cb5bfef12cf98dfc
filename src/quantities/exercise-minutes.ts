import type { Quantity } from '../model/quantity';

export const exerciseMinutes: Quantity = {
  id: 'exercise-minutes',
  label: '每天体育锻炼时间',
  unit: '分钟',
  words: ['每天体育锻炼时间', '体育锻炼时间', '每天锻炼时间', '阳光体育锻炼时间', '体育活动时间'],
  units: { 小时: 60 },
  isNoSum: true,
};
