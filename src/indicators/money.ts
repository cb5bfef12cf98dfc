import type { Indicator } from '../model/indicator';
import { ratio } from './formula';

/** Funds. */
export const money: readonly Indicator[] = [
  {
    id: 'fund-per-pupil',
    label: '生均公用经费',
    unit: '元/生',
    words: ['生均公用经费', '国拨经费生均', '公用经费生均'],
    formula: ratio('public-fund', 'pupils'),
    explanation: '公用经费总额除以在校学生数。',
    examples: [
      { given: { 'public-fund': 682640, pupils: 1288 }, expect: 530 },
      { given: { 'public-fund': 682640, pupils: 0 }, expect: undefined },
    ],
  },
  {
    id: 'training-fund-share',
    label: '教师培训经费占公用经费比例',
    unit: '%',
    words: '教师培训经费占公用经费比例|培训经费占公用经费|占公用经费|培训经费比例'.split('|'),
    formula: ratio('training-fund', 'public-fund'),
    explanation: '教师培训经费除以学校年度公用经费预算总额,不低于5%。',
    examples: [
      { given: { 'training-fund': 15000, 'public-fund': 387360 }, expect: 0.0387236679 },
      { given: { 'training-fund': 5, 'public-fund': 100 }, expect: 0.05 },
      { given: { 'training-fund': 5, 'public-fund': 0 }, expect: undefined },
    ],
  },
  {
    id: 'training-fund-payroll-share',
    label: '教师培训经费占工资总额比例',
    unit: '%',
    words: ['教师培训经费占工资总额比例', '占教师工资总额', '占工资总额'],
    formula: ratio('training-fund', 'payroll'),
    explanation: '教师培训经费除以教师工资总额(部分省的老口径,1.5%)。',
    examples: [
      { given: { 'training-fund': 30000, payroll: 2000000 }, expect: 0.015 },
      { given: { 'training-fund': 30000 }, expect: undefined },
    ],
  },
];
