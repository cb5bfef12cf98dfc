import type { Quantity } from '../model/quantity';

export const equipmentValue: Quantity = {
  id: 'equipment-value',
  label: '教学仪器设备值',
  unit: '元',
  words: ['教学仪器设备值', '教学仪器设备资产值', '教学仪器设备总值', '仪器设备值', '教学设备值'],
  units: { 万元: 10000, 千元: 1000 },
  shared: true,
  mostPerPupil: 100000,
};
