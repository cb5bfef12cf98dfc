import type { Quantity } from '../model/quantity';

export const staff: Quantity = {
  id: 'staff',
  label: '教职工数',
  unit: '人',
  words: ['教职工', '教职工数', '教职工总数', '教职工人数', '教师总数', '教职员工'],
  sumsOf: [
    ['full-time-teachers', 'admin-staff', 'support-staff'],
    ['male-teachers', 'female-teachers'],
  ],
};
