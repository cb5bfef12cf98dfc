import type { Quantity } from '../model/quantity';

export const exchangeEligibleTeachers: Quantity = {
  id: 'exchange-eligible-teachers',
  label: '符合交流条件教师数',
  unit: '人',
  words: ['符合交流条件教师', '应交流教师', '符合交流轮岗条件教师'],
};
