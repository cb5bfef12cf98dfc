import type { Indicator } from '../model/indicator';

export const aboveDegreePerPupil: Indicator = {
  id: 'above-degree-per-pupil',
  label: '生均高于规定学历教师数',
  unit: '人/生',
  words: ['生均高于规定学历教师数', '生均高于规定学历教师'],
  formula: {
    kind: 'ratio',
    numerator: [{ quantity: 'teachers-above-required-degree', sign: 1 }],
    denominator: [{ quantity: 'pupils', sign: 1 }],
    times: 1,
  },
  explanation: '高于规定学历的专任教师数除以学生数(教督〔2012〕3号八项指标之一)。',
  examples: [
    { given: { 'teachers-above-required-degree': 16, pupils: 320 }, expect: 0.05 },
    { given: { pupils: 320 }, expect: undefined },
  ],
};
