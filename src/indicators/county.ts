import type { Indicator } from '../model/indicator';
import { ratio } from './formula';

/** Balance between the schools of a county: the measures of 教督〔2012〕3号 that no single school is judged by. */
export const county: readonly Indicator[] = [
  {
    id: 'teachers-per-pupil',
    label: '师生比',
    unit: '人/生',
    words: ['师生比小数', '生均专任教师数'],
    formula: ratio('full-time-teachers', 'pupils'),
    explanation: '专任教师数除以学生数,写成小数(教督〔2012〕3号八项指标之一)。',
    examples: [
      { given: { 'full-time-teachers': 18, pupils: 312 }, expect: 0.0576923077 },
      { given: { 'full-time-teachers': 18, pupils: 0 }, expect: undefined },
    ],
  },
  {
    id: 'above-degree-per-pupil',
    label: '生均高于规定学历教师数',
    unit: '人/生',
    words: ['生均高于规定学历教师数', '生均高于规定学历教师'],
    formula: ratio('teachers-above-required-degree', 'pupils'),
    explanation: '高于规定学历的专任教师数除以学生数(教督〔2012〕3号八项指标之一)。',
    examples: [
      { given: { 'teachers-above-required-degree': 16, pupils: 320 }, expect: 0.05 },
      { given: { pupils: 320 }, expect: undefined },
    ],
  },
  {
    id: 'mid-title-per-pupil',
    label: '生均中级及以上专业技术职务教师数',
    unit: '人/生',
    words: ['生均中级及以上专业技术职务教师数', '生均中级及以上职称教师数', '生均中级以上职称教师数'],
    formula: ratio('teachers-mid-title-up', 'pupils'),
    explanation: '中级及以上专业技术职务的教师数除以学生数(教督〔2012〕3号八项指标之一)。',
    examples: [
      { given: { 'teachers-mid-title-up': 16, pupils: 320 }, expect: 0.05 },
      { given: { 'teachers-mid-title-up': 16, pupils: 0 }, expect: undefined },
    ],
  },
  {
    id: 'gross-teaching-area-per-pupil',
    label: '生均教学及辅助用房面积(2012年口径)',
    unit: '㎡/生',
    words: ['生均教学及辅助用房面积2012年口径'],
    formula: ratio('teaching-area', 'pupils'),
    explanation: '教学及辅助用房面积除以在校学生数,不减室内体育用房(教督〔2012〕3号八项指标之一)。',
    examples: [
      { given: { 'teaching-area': 1560, pupils: 312 }, expect: 5 },
      { given: { 'teaching-area': 1560, pupils: 0 }, expect: undefined },
    ],
  },
  {
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
  },
];
