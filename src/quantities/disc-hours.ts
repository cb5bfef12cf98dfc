import type { Quantity } from '../model/quantity';

export const discHours: Quantity = {
  id: 'disc-hours',
  label: '教学光盘课时数',
  unit: '课时',
  words: ['教学光盘', '教学光盘课时', '光盘课时', '光盘资源'],
  isNoSum: true,
};
