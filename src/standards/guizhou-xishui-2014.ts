import type { Standard } from '../model/standard';
import { bound, boundsByStage, type Chapter, demand } from './parts/bound';

const number = '习水县永安镇中心小学实施方案(2014)';
const plan: Chapter = { document: number, status: 'confirmed' };
const usual: Chapter = { ...plan, atMost: 'query' };

/** 习水县(贵州)永安镇 2014. The province's ceilings for dropouts of that year were 1.8 % and 2.8 %. */
export const guizhouXishui2014: Standard = {
  id: 'guizhou-xishui-2014',
  label: '贵州习水(实施方案,2014)',
  document: { number, title: '义务教育均衡发展实施方案', date: '2014-05-05' },
  basedOn: 'national-basic-2012',
  requirements: [
    bound(usual, '四(一)2', 'big-class-share', '<=', 0.05, { note: '“基本消除大班额”按不超过5%理解。' }),
    bound(plan, '四(一)2', 'beds-surplus', '>=', 0),
    bound(plan, '四(一)3', 'internet-rate', '>=', 1, { atMost: 'query' }),
    bound(plan, '四(二)2', 'certificate-rate', '>=', 1),
    bound(plan, '四(二)2', 'qualified-teacher-rate', '>=', 1),
    ...boundsByStage(plan, '四(二)2', 'above-degree-rate', '>=', 0.65, 0.45),
    bound(plan, '四(三)2', 'exercise-minutes', '>=', 60),
    bound(plan, '四(三)5', 'enrolment-rate', '>=', 1),
    ...boundsByStage(plan, '四(三)5', 'consolidation-rate', '>=', 1, 0.99),
    ...boundsByStage(
      { document: '贵州省2014年控辍保学目标', status: 'second-hand' },
      '',
      'dropout-rate',
      '<=',
      0.018,
      0.028,
    ),
  ],
  demands: [
    demand(plan, '四(二)1', 'principal-certificate'),
    demand(plan, '四(二)1', 'principal-degree', { bound: 3 }),
    demand(usual, '四(二)1', 'principal-term-years', { bound: 3 }),
    demand(usual, '四(二)1', 'principal-terms', { bound: 2 }),
    demand(plan, '四(二)2', 'teacher-certificate'),
    demand(plan, '四(三)2', 'exercise-minutes', { bound: 60 }),
    demand(plan, '四(三)5', 'key-classes'),
    demand(usual, '四(一)2', 'big-class', { bound: 55 }),
    demand(plan, '四(四)1', 'aid-coverage'),
    demand(plan, '四(四)3', 'left-behind-register'),
    demand(plan, '四(四)3', 'left-behind-helper'),
    demand(usual, '四(四)3', 'home-visit', { bound: 1 }),
  ],
  combinations: [],
  plan: 'guizhou-2011',
};
