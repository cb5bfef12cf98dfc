import type { Indicator } from '../model/indicator';

export const bandwidth: Indicator = {
  id: 'bandwidth',
  label: '互联网接入带宽',
  unit: 'Mbps',
  words: ['互联网接入带宽', '接入带宽', '带宽'],
  formula: { kind: 'amount', terms: [{ quantity: 'bandwidth', sign: 1 }] },
  explanation: '学校接入互联网的带宽,按Mbps计(4M即4)。',
  examples: [
    { given: { bandwidth: 4 }, expect: 4 },
    { given: {}, expect: undefined },
  ],
};
