import type { Quantity } from '../model/quantity';

export const labEquipmentValue: Quantity = {
  id: 'lab-equipment-value',
  label: '仪器台账金额',
  unit: '元',
  words: ['仪器台账金额', '仪器金额合计'],
  partOf: 'equipment-value',
  units: { 万元: 10000 },
  tolerance: 0.0005,
  mostPerPupil: 100000,
  isUsuallyAll: true,
};
