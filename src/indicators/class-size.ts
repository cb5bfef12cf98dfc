import type { Indicator } from '../model/indicator';

export const classSize: Indicator = {
  id: 'class-size',
  label: '班额',
  unit: '人',
  words: ['班额', '每班人数', '每班', '班级人数'],
  formula: { kind: 'each', quantity: 'pupils', largest: 'largest-class' },
  explanation:
    '每个班的学生数,逐班判断,不看平均数。标准班额:小学45人、初中50人;56人起为大班额,66人起为超大班额。',
  examples: [
    { given: { pupils: 45 }, expect: 45 },
    { given: { pupils: 46 }, expect: 46 },
    { given: {}, expect: undefined },
  ],
};
