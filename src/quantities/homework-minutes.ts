import type { Quantity } from '../model/quantity';

export const homeworkMinutes: Quantity = {
  id: 'homework-minutes',
  label: '每日书面作业时间',
  unit: '分钟',
  words: ['作业时间', '每日作业时间', '书面作业时间', '家庭作业时间', '作业时长'],
  units: { 小时: 60 },
  isNoSum: true,
};
