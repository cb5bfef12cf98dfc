import type { Indicator } from '../model/indicator';

export const midTitlePerPupil: Indicator = {
  id: 'mid-title-per-pupil',
  label: '生均中级及以上专业技术职务教师数',
  unit: '人/生',
  words: ['生均中级及以上专业技术职务教师数', '生均中级及以上职称教师数', '生均中级以上职称教师数'],
  formula: {
    kind: 'ratio',
    numerator: [{ quantity: 'teachers-mid-title-up', sign: 1 }],
    denominator: [{ quantity: 'pupils', sign: 1 }],
    times: 1,
  },
  explanation: '中级及以上专业技术职务的教师数除以学生数(教督〔2012〕3号八项指标之一)。',
  examples: [
    { given: { 'teachers-mid-title-up': 16, pupils: 320 }, expect: 0.05 },
    { given: { 'teachers-mid-title-up': 16, pupils: 0 }, expect: undefined },
  ],
};
