import type { Indicator } from '../model/indicator';

export const fundPerPupil: Indicator = {
  id: 'fund-per-pupil',
  label: '生均公用经费',
  unit: '元/生',
  words: ['生均公用经费', '国拨经费生均', '公用经费生均'],
  formula: {
    kind: 'ratio',
    numerator: [{ quantity: 'public-fund', sign: 1 }],
    denominator: [{ quantity: 'pupils', sign: 1 }],
    times: 1,
  },
  explanation: '公用经费总额除以在校学生数。',
  examples: [
    { given: { 'public-fund': 682640, pupils: 1288 }, expect: 530 },
    { given: { 'public-fund': 682640, pupils: 0 }, expect: undefined },
  ],
};
