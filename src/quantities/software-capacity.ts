import type { Quantity } from '../model/quantity';

export const softwareCapacity: Quantity = {
  id: 'software-capacity',
  label: '教学软件资源容量',
  unit: 'GB',
  words: ['软件资源', '教学软件资源', '软件资源容量', '数字资源'],
  units: { G: 1, M: 0.001, MB: 0.001, T: 1024, TB: 1024 },
};
