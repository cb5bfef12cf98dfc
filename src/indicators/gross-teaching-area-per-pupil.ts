import type { Indicator } from '../model/indicator';

export const grossTeachingAreaPerPupil: Indicator = {
  id: 'gross-teaching-area-per-pupil',
  label: '生均教学及辅助用房面积(2012年口径)',
  unit: '㎡/生',
  words: ['生均教学及辅助用房面积2012年口径'],
  formula: {
    kind: 'ratio',
    numerator: [{ quantity: 'teaching-area', sign: 1 }],
    denominator: [{ quantity: 'pupils', sign: 1 }],
    times: 1,
  },
  explanation: '教学及辅助用房面积除以在校学生数,不减室内体育用房(教督〔2012〕3号八项指标之一)。',
  examples: [
    { given: { 'teaching-area': 1560, pupils: 312 }, expect: 5 },
    { given: { 'teaching-area': 1560, pupils: 0 }, expect: undefined },
  ],
};
