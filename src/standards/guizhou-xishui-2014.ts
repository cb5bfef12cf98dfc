import type { Standard } from '../model/standard';
import { hangOn } from './parts/bound';
import { provisionsOf } from './parts/provisions';
import { guizhouXishuiRows } from './rows/guizhou-xishui-2014';

const number = '习水县永安镇中心小学实施方案(2014)';
const provisions = provisionsOf({ document: number, status: 'confirmed' }, guizhouXishuiRows);
const { bound, boundsByStage, demand } = hangOn(provisions);

/** 习水县(贵州)永安镇 2014. The province's ceilings for dropouts of that year were 1.8 % and 2.8 %. */
export const guizhouXishui2014: Standard = {
  id: 'guizhou-xishui-2014',
  label: '贵州习水(实施方案,2014)',
  document: { number, title: '义务教育均衡发展实施方案', date: '2014-05-05' },
  basedOn: 'national-basic-2012',
  province: '贵州',
  provisions,
  requirements: [
    bound('E-4-1-2a', 'big-class-share', '<=', 0.05, { note: '“基本消除大班额”按不超过5%理解。' }),
    bound('E-4-1-2d', 'beds-surplus', '>=', 0),
    bound('E-4-1-3a', 'school-network-rate', '>=', 1),
    bound('E-4-2-2a', 'certificate-rate', '>=', 1),
    bound('E-4-2-2a', 'qualified-teacher-rate', '>=', 1),
    ...boundsByStage('E-4-2-2b', 'above-degree-rate', '>=', 0.65, 0.45),
    bound('E-4-2-1c', 'famous-principals', '>=', 3),
    bound('E-4-2-1c', 'famous-principals', '<=', 6, { id: 'famous-principals-most' }),
    bound('E-4-3-2b', 'exercise-minutes', '>=', 60),
    ...['primary', 'junior'].map((stage) =>
      bound(stage === 'primary' ? 'E-4-3-5d' : 'E-4-3-5e', 'enrolment-rate', '>=', 1, {
        id: `enrolment-rate-${stage}`,
        stage: stage === 'primary' ? 'primary' : 'junior',
      }),
    ),
    bound('E-4-3-5d', 'consolidation-rate', '>=', 1, { id: 'consolidation-rate-primary', stage: 'primary' }),
    bound('E-4-3-5e', 'consolidation-rate', '>=', 0.99, { id: 'consolidation-rate-junior', stage: 'junior' }),
    ...boundsByStage('E-4-3-5d', 'dropout-rate', '<=', 0.018, 0.028, {
      document: '贵州省2014年控辍保学目标',
      clause: '',
      status: 'second-hand',
    }),
  ],
  demands: [
    demand('E-4-2-1d', 'principal-certificate'),
    demand('E-4-2-1d', 'principal-degree', { bound: 3 }),
    demand('E-4-2-1a', 'principal-term-years', { bound: 3 }),
    demand('E-4-2-1a', 'principal-terms', { bound: 2 }),
    demand('E-4-2-1b', 'principal-exchange', { bound: 6 }),
    demand('E-4-2-2a', 'teacher-certificate'),
    demand('E-4-3-2b', 'exercise-minutes', { bound: 60 }),
    demand('E-4-3-5a', 'key-classes'),
    demand('E-4-3-5f', 'no-tutoring'),
    demand('E-4-1-2a', 'big-class', { bound: 55 }),
    demand('E-4-4-1', 'aid-coverage'),
    demand('E-4-4-3', 'left-behind-register'),
    demand('E-3', 'plan-years', { atMost: 'query', items: ['2014', '2016'] }),
    demand('E-4-1-1', 'schools-kept', { bound: 9 }),
    demand('E-4-1-2e', 'built-area', { atMost: 'query' }),
    demand('E-4-1-3a', 'schools-connected', { atMost: 'query' }),
    demand('E-4-1-3b', 'planned-once'),
    demand('E-4-2-2c', 'new-teacher-degree'),
    demand('E-4-2-2d', 'training-types', {
      atMost: 'query',
      areAllListed: true,
      items: ['岗位培训|岗位|全员', '新任教师培训|新任|新教师|新入职', '班主任'],
    }),
    demand('E-4-2-3', 'boarders-cared-for'),
    demand('E-4-2-4', 'salary-paid'),
    demand('E-4-3-2a', 'course-families', {
      atMost: 'query',
      items: ['地方课程|地方|校本|学校课程', '综合实践|研究性|劳动|信息|社区'],
    }),
    demand('E-4-3-2c', 'five-gardens', {
      atMost: 'query',
      areAllListed: true,
      items: ['书香', '艺术', '科技', '平安', '快乐'],
    }),
    demand('E-4-3-3', 'no-incidents', { items: ['入学考试|考试招生|选拔', '面试', '测试'] }),
    demand('E-4-3-5b', 'exam-subjects', { atMost: 'query', items: ['语文', '数学', '外语'] }),
    demand('E-4-3-5f', 'no-incidents', { items: ['补课', '补习'] }),
    demand('E-5-2a', 'three-growths'),
    demand('E-5-1', 'led-by-principal', { atMost: 'query' }),
    demand('E-5-3', 'supervision-often', { bound: 2 }),
  ],
  combinations: [],
  plan: 'guizhou-2011',
};
