import type { Indicator } from '../model/indicator';
import { amount, less, ratio } from './formula';

/** Ground, buildings, sports grounds. */
export const premises: readonly Indicator[] = [
  {
    id: 'site-area-per-pupil',
    label: '生均占地面积',
    unit: '㎡/生',
    words: '生均占地面积|生均占地|生均用地面积|生均用地'.split('|'),
    formula: ratio('site-area', 'pupils'),
    mixups: [{ what: '用校舍建筑面积算的', formula: ratio('building-area', 'pupils') }],
    explanation: '校园占地面积除以在校学生数。',
    examples: [
      { given: { 'site-area': 7196, pupils: 1288 }, expect: 5.5869565217 },
      { given: { 'site-area': 22000, pupils: 1000 }, expect: 22 },
      { given: { 'site-area': 22000, pupils: 0 }, expect: undefined },
    ],
  },
  {
    id: 'building-area-per-pupil',
    label: '生均校舍建筑面积',
    unit: '㎡/生',
    words: '生均校舍建筑面积|生均校舍面积|生均建筑面积|生均校舍'.split('|'),
    formula: ratio('building-area', 'pupils'),
    variants: [ratio(less('building-area', 'dormitory-area'), 'pupils')],
    mixups: [
      { what: '用占地面积算的(那是生均占地)', formula: ratio('site-area', 'pupils') },
      { what: '用教学及辅助用房面积算的', formula: ratio('teaching-area', 'pupils') },
    ],
    explanation: '校舍建筑面积除以在校学生数。',
    examples: [
      { given: { 'building-area': 4214, pupils: 1288 }, expect: 3.2717391304 },
      { given: { 'building-area': 5200, pupils: 1000 }, expect: 5.2 },
      { given: { 'building-area': 5200, pupils: 0 }, expect: undefined },
    ],
  },
  {
    id: 'building-area-without-dormitory-per-pupil',
    label: '生均校舍建筑面积(不含宿舍)',
    unit: '㎡/生',
    words: '生均校舍建筑面积(不含学生宿舍)|生均校舍建筑面积(不含宿舍)|生均校舍面积(不含宿舍)'.split('|'),
    formula: ratio(less('building-area', 'dormitory-area'), 'pupils'),
    explanation: '校舍建筑面积减去学生宿舍面积,除以在校学生数。',
    examples: [
      { given: { 'building-area': 1800, 'dormitory-area': 300, pupils: 400 }, expect: 3.75 },
      { given: { 'building-area': 1800, 'dormitory-area': 0, pupils: 400 }, expect: 4.5 },
      { given: { 'building-area': 1800, 'dormitory-area': 0, pupils: 0 }, expect: undefined },
    ],
  },
  {
    id: 'teaching-area-per-pupil',
    label: '生均教学及辅助用房面积',
    unit: '㎡/生',
    words: '生均教学及辅助用房面积|生均教学及辅助用房|生均教学辅助用房面积|生均教辅用房面积'.split('|'),
    formula: ratio(less('teaching-area', 'indoor-sports-area'), 'pupils'),
    variants: [ratio('teaching-area', 'pupils')],
    mixups: [
      { what: '没有减去室内体育用房', formula: ratio('teaching-area', 'pupils') },
      { what: '用校舍建筑面积算的', formula: ratio('building-area', 'pupils') },
    ],
    explanation:
      '教学及辅助用房面积先减去室内体育用房(它已算进体育场馆),再除以在校学生数(教督〔2017〕6号口径)。',
    examples: [
      { given: { 'teaching-area': 2820, 'indoor-sports-area': 300, pupils: 540 }, expect: 4.6666666667 },
      { given: { 'teaching-area': 4500, 'indoor-sports-area': 0, pupils: 1000 }, expect: 4.5 },
      { given: { 'teaching-area': 2820, 'indoor-sports-area': 300, pupils: 0 }, expect: undefined },
    ],
  },
  {
    id: 'sports-area-per-pupil',
    label: '生均体育运动场馆面积',
    unit: '㎡/生',
    words:
      '生均体育运动场馆面积|生均体育运动场馆|生均运动场馆面积|生均体育场馆面积|生均运动场地|生均体育活动场地|生均运动场地面积'.split(
        '|',
      ),
    formula: ratio('sports-area', 'pupils'),
    variants: [ratio('sports-ground-area', 'pupils')],
    mixups: [
      { what: '用占地面积算的', formula: ratio('site-area', 'pupils') },
      { what: '没有加上室内体育用房', formula: ratio('sports-ground-area', 'pupils') },
    ],
    explanation: '运动场地面积加室内体育用房面积,除以在校学生数。',
    examples: [
      { given: { 'sports-area': 3720, pupils: 540 }, expect: 6.8888888889 },
      { given: { 'sports-area': 7500, pupils: 1000 }, expect: 7.5 },
      { given: { 'sports-area': 3720, pupils: 0 }, expect: undefined },
    ],
  },
  {
    id: 'greening-rate',
    label: '绿化率',
    unit: '%',
    words: '绿化率|绿地率|校园绿化率|绿化覆盖率'.split('|'),
    formula: ratio('greening-area', 'site-area'),
    explanation: '绿化面积除以占地面积。',
    examples: [
      { given: { 'greening-area': 4200, 'site-area': 12000 }, expect: 0.35 },
      { given: { 'greening-area': 4200, 'site-area': 0 }, expect: undefined },
    ],
  },
  {
    id: 'greening-per-pupil',
    label: '生均绿化面积',
    unit: '㎡/生',
    words: '生均绿化面积|生均绿化|生均绿地面积|生均绿地|校园绿化'.split('|'),
    formula: ratio('greening-area', 'pupils'),
    explanation: '绿化面积除以在校学生数。',
    examples: [
      { given: { 'greening-area': 156, pupils: 312 }, expect: 0.5 },
      { given: { 'greening-area': 155, pupils: 312 }, expect: 0.4967948718 },
      { given: { 'greening-area': 156, pupils: 0 }, expect: undefined },
    ],
  },
  {
    id: 'toilet-area-per-pupil',
    label: '生均厕所面积',
    unit: '㎡/生',
    words: ['生均厕所面积', '厕所生均面积', '厕所生均'],
    formula: ratio('toilet-area', 'pupils'),
    explanation: '厕所面积除以在校学生数。',
    examples: [
      { given: { 'toilet-area': 200, pupils: 1000 }, expect: 0.2 },
      { given: { 'toilet-area': 200, pupils: 0 }, expect: undefined },
    ],
  },
  {
    id: 'dormitory-area-per-boarder',
    label: '寄宿生人均宿舍面积',
    unit: '㎡/人',
    words: '宿舍生均面积|学生宿舍生均建筑面积|寄宿生人均宿舍面积|生均宿舍面积'.split('|'),
    formula: ratio('dormitory-area', 'boarders'),
    explanation: '学生宿舍面积除以寄宿生数;没有寄宿生的学校不计算。',
    examples: [
      { given: { 'dormitory-area': 300, boarders: 100 }, expect: 3 },
      { given: { 'dormitory-area': 300, boarders: 0 }, expect: undefined },
    ],
  },
  {
    id: 'track-length',
    label: '环形跑道长度',
    unit: '米',
    words: ['环形跑道', '跑道长度'],
    formula: amount('track-length'),
    explanation: '田径场环形跑道一圈的长度。',
    examples: [
      { given: { 'track-length': 200 }, expect: 200 },
      { given: {}, expect: undefined },
    ],
  },
  {
    id: 'basketball-courts',
    label: '篮球场数',
    unit: '个',
    words: ['篮球场', '篮球场数'],
    formula: amount('basketball-courts'),
    explanation: '篮球场的块数。',
    examples: [
      { given: { 'basketball-courts': 2 }, expect: 2 },
      { given: {}, expect: undefined },
    ],
  },
  {
    id: 'classroom-area-per-pupil',
    label: '普通教室生均面积',
    unit: '㎡/生',
    words: '普通教室生均面积|生均普通教室面积|教室生均面积'.split('|'),
    formula: ratio('classroom-area', 'pupils'),
    explanation: '普通教室面积除以在校学生数。',
    examples: [
      { given: { 'classroom-area': 1150, pupils: 1000 }, expect: 1.15 },
      { given: { 'classroom-area': 1150, pupils: 0 }, expect: undefined },
    ],
  },
  {
    id: 'floor-per-window',
    label: '教室采光玻地比(1:n)',
    unit: '',
    words: '玻地比|采光玻地比|教室玻地比|窗地比'.split('|'),
    formula: amount('floor-per-window'),
    explanation: '教室采光玻璃面积与地面面积之比,写作1:n;n越小采光越好。',
    examples: [
      { given: { 'floor-per-window': 6 }, expect: 6 },
      { given: {}, expect: undefined },
    ],
  },
];
