import type { Indicator } from '../model/indicator';

export const dropoutRate: Indicator = {
  id: 'dropout-rate',
  label: '辍学率',
  unit: '%',
  words: ['辍学率', '流失率', '学生流失率', '年辍学率', '在校生年辍学率', '学年辍学率', '学生辍学率'],
  formula: {
    kind: 'ratio',
    numerator: [{ quantity: 'dropouts', sign: 1 }],
    denominator: [{ quantity: 'pupils-start', sign: 1 }],
    times: 1,
  },
  variants: [
    {
      kind: 'ratio',
      numerator: [{ quantity: 'dropouts', sign: 1 }],
      denominator: [{ quantity: 'pupils', sign: 1 }],
      times: 1,
    },
  ],
  explanation:
    '学年内辍学学生数除以学年初在校生数;没有学年初人数时用现在校生数。控制线由各省规定,国办发〔2017〕72号要求不得超过。',
  examples: [
    { given: { dropouts: 3, 'pupils-start': 500 }, expect: 0.006 },
    { given: { dropouts: 0, 'pupils-start': 500 }, expect: 0 },
    { given: { dropouts: 0, 'pupils-start': 0 }, expect: undefined },
  ],
};
