import type { Standard } from '../model/standard';
import { bound, type Chapter, demand } from './parts/bound';

const number = '礼县宽川镇中心小学实施方案(2018)';
const plan: Chapter = { document: number, status: 'confirmed' };

/** 礼县(甘肃)中心小学 2018. The province's per-pupil figures (甘政办发〔2012〕233号) were not found: none is claimed here. */
export const gansuLixian2018: Standard = {
  id: 'gansu-lixian-2018',
  label: '甘肃礼县(实施方案,2018)',
  document: { number, title: '义务教育均衡发展实施方案', date: '2018-09-01' },
  basedOn: 'national-basic-2012',
  requirements: [
    bound(plan, '四(一)1', 'oversize-class-share', '<=', 0, {
      atMost: 'query',
      note: '“基本消除”在全国口径是不超过2%;一所学校应为0。',
    }),
    bound(plan, '四(一)1', 'big-class-share', '<=', 0, { atMost: 'query', note: '“逐步消除”,只提示。' }),
    bound(plan, '四(一)3', 'class-multimedia-share', '>=', 1),
    bound(plan, '四(三)3', 'disabled-enrolment-rate', '>=', 0.9),
    bound(plan, '四(四)1', 'fitness-pass-rate', '>=', 0.95),
  ],
  demands: [
    demand({ ...plan, atMost: 'query' }, '四(一)1', 'big-class', { bound: 55 }),
    demand({ ...plan, atMost: 'query' }, '四(一)1', 'student-desks'),
    demand(plan, '四(一)3', 'class-multimedia'),
    demand({ ...plan, atMost: 'query' }, '四(二)1', 'teacher-ethics'),
    demand(plan, '四(三)4', 'aid-coverage'),
    demand(plan, '四(三)4', 'no-dropout'),
    demand(plan, '四(四)4', 'hazard-open'),
    demand(plan, '七(四)', 'problem-follow-up'),
  ],
  combinations: [],
};
