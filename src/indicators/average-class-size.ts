import type { Indicator } from '../model/indicator';

export const averageClassSize: Indicator = {
  id: 'average-class-size',
  label: '平均班额',
  unit: '人/班',
  words: ['平均班额', '平均每班人数', '班均人数', '班平均人数'],
  formula: {
    kind: 'ratio',
    numerator: [{ quantity: 'pupils', sign: 1 }],
    denominator: [{ quantity: 'classes', sign: 1 }],
    times: 1,
  },
  explanation: '在校学生数除以教学班数。平均数达标不等于每个班都达标。',
  examples: [
    { given: { pupils: 1288, classes: 23 }, expect: 56 },
    { given: { pupils: 540, classes: 12 }, expect: 45 },
    { given: { pupils: 540, classes: 0 }, expect: undefined },
    { given: { pupils: 540 }, expect: undefined },
  ],
};
