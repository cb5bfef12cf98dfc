import type { Quantity } from '../model/quantity';

export const supportStaff: Quantity = {
  id: 'support-staff',
  label: '教辅和工勤人员数',
  unit: '人',
  words: ['教辅人员', '工勤人员', '教辅工勤人员', '后勤人员'],
  partOf: 'staff',
  isLoose: true,
};
