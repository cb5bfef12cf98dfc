import type { Indicator } from '../model/indicator';
import { amount, each, ratio, surplus } from './formula';

/** Sizes of classes and of the school, and a day's hours. */
export const classes: readonly Indicator[] = [
  {
    id: 'class-size',
    label: '班额',
    unit: '人',
    words: '班额|每班人数|每班|班级人数'.split('|'),
    formula: each('pupils', 'largest-class'),
    explanation:
      '每个班的学生数,逐班判断,不看平均数。标准班额:小学45人、初中50人;56人起为大班额,66人起为超大班额。',
    examples: [
      { given: { pupils: 45 }, expect: 45 },
      { given: { pupils: 46 }, expect: 46 },
      { given: {}, expect: undefined },
    ],
  },
  {
    id: 'largest-class',
    label: '最大班额',
    unit: '人',
    words: ['最大班额', '最大班级人数'],
    formula: amount('largest-class'),
    explanation: '全校人数最多的一个班的学生数。',
    examples: [
      { given: { 'largest-class': 58 }, expect: 58 },
      { given: {}, expect: undefined },
    ],
  },
  {
    id: 'average-class-size',
    label: '平均班额',
    unit: '人/班',
    words: '平均班额|平均每班人数|班均人数|班平均人数'.split('|'),
    formula: ratio('pupils', 'classes'),
    explanation: '在校学生数除以教学班数。平均数达标不等于每个班都达标。',
    examples: [
      { given: { pupils: 1288, classes: 23 }, expect: 56 },
      { given: { pupils: 540, classes: 12 }, expect: 45 },
      { given: { pupils: 540, classes: 0 }, expect: undefined },
      { given: { pupils: 540 }, expect: undefined },
    ],
  },
  {
    id: 'school-size',
    label: '学校规模',
    unit: '人',
    words: ['学校规模', '办学规模'],
    formula: amount('pupils'),
    explanation: '在校学生总数。优质均衡:小学、初中不超过2000人,九年一贯制不超过2500人。',
    examples: [
      { given: { pupils: 2000 }, expect: 2000 },
      { given: {}, expect: undefined },
    ],
  },
  {
    id: 'big-class-share',
    label: '大班额比例',
    unit: '%',
    words: ['大班额比例', '大班额占比'],
    formula: ratio('big-classes', 'classes'),
    explanation: '56人及以上的班数除以总班数。',
    examples: [
      { given: { 'big-classes': 1, classes: 20 }, expect: 0.05 },
      { given: { 'big-classes': 0, classes: 20 }, expect: 0 },
      { given: { 'big-classes': 1, classes: 0 }, expect: undefined },
    ],
  },
  {
    id: 'oversize-class-share',
    label: '超大班额比例',
    unit: '%',
    words: ['超大班额比例'],
    formula: ratio('oversize-classes', 'classes'),
    explanation: '66人及以上的班数除以总班数。',
    examples: [
      { given: { 'oversize-classes': 1, classes: 50 }, expect: 0.02 },
      { given: { classes: 50 }, expect: undefined },
    ],
  },
  {
    id: 'exercise-minutes',
    label: '每天体育锻炼时间',
    unit: '分钟',
    words: '每天体育锻炼时间|每天锻炼时间|每天锻炼|阳光体育锻炼'.split('|'),
    formula: amount('exercise-minutes'),
    explanation: '学生在校每天的体育锻炼时间。',
    examples: [
      { given: { 'exercise-minutes': 60 }, expect: 60 },
      { given: {}, expect: undefined },
    ],
  },
  {
    id: 'homework-minutes',
    label: '每日书面作业时间',
    unit: '分钟',
    words: '作业时间|书面作业时间|家庭作业时间|三至六年级作业时间|学生作业'.split('|'),
    formula: each('homework-minutes'),
    explanation: '一个班一天各科书面作业时间之和,逐班判断。',
    examples: [
      { given: { 'homework-minutes': 60 }, expect: 60 },
      { given: {}, expect: undefined },
    ],
  },
  {
    id: 'class-plates-surplus',
    label: '班牌余缺',
    unit: '块',
    words: [],
    formula: surplus('class-plates', 'classes'),
    explanation: '班级指示牌数减去教学班数;不小于0即每班都有。',
    examples: [
      { given: { 'class-plates': 8, classes: 8 }, expect: 0 },
      { given: { 'class-plates': 7, classes: 8 }, expect: -1 },
      { given: {}, expect: undefined },
    ],
  },
  {
    id: 'tracks',
    label: '学校规模(轨数)',
    unit: '轨',
    words: '轨数|办学规模轨数'.split('|'),
    formula: amount('tracks'),
    explanation: '每个年级的班数;六个年级十二个班是两轨。',
    examples: [
      { given: { tracks: 2 }, expect: 2 },
      { given: {}, expect: undefined },
    ],
  },
];
