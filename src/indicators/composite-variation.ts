import type { Indicator } from '../model/indicator';

export const compositeVariation: Indicator = {
  id: 'composite-variation',
  label: '综合差异系数',
  unit: '',
  words: ['综合差异系数', '综合', '差异系数综合'],
  formula: {
    kind: 'mean-variation',
    indicators: [
      'gross-teaching-area-per-pupil',
      'sports-area-per-pupil',
      'equipment-per-pupil',
      'computers-per-100',
      'books-per-pupil',
      'teachers-per-pupil',
      'above-degree-per-pupil',
      'mid-title-per-pupil',
    ],
  },
  explanation:
    '八项指标校际差异系数的平均数。差异系数按学生数加权:S=√Σ(Pi/PN)(Xi−X̄)²,CV=S/X̄,X̄为全县总量除以全县学生数。',
  examples: [],
};
