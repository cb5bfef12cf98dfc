import type { Quantity } from '../model/quantity';

export const bandwidth: Quantity = {
  id: 'bandwidth',
  label: '互联网接入带宽',
  unit: 'Mbps',
  words: ['互联网接入带宽', '接入带宽', '网络带宽', '宽带', '带宽'],
  units: { M: 1, 兆: 1, Mb: 1, MB: 1, 'Mb/s': 1, G: 1000, Gbps: 1000, GB: 1000, Gb: 1000 },
  isNoSum: true,
};
