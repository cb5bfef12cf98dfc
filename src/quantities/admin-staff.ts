import type { Quantity } from '../model/quantity';

export const adminStaff: Quantity = {
  id: 'admin-staff',
  label: '行政人员数',
  unit: '人',
  words: ['行政人员', '行政人员数', '管理人员'],
  partOf: 'staff',
  isLoose: true,
};
