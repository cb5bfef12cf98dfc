import type { Standard } from '../model/standard';
import { hangOn } from './parts/bound';
import { provisionsOf } from './parts/provisions';
import { gansuLixianRows } from './rows/gansu-lixian-2018';

const number = '礼县宽川镇中心小学实施方案(2018)';
const provisions = provisionsOf({ document: number, status: 'confirmed' }, gansuLixianRows);
const { bound, demand } = hangOn(provisions);

/** 礼县(甘肃)中心小学 2018. The province's per-pupil figures (甘政办发〔2012〕233号) were not found: none is claimed here. */
export const gansuLixian2018: Standard = {
  id: 'gansu-lixian-2018',
  label: '甘肃礼县(实施方案,2018)',
  document: { number, title: '义务教育均衡发展实施方案', date: '2018-09-01' },
  basedOn: 'national-basic-2012',
  province: '甘肃',
  provisions,
  requirements: [
    bound('B-4-1-1b', 'oversize-class-share', '<=', 0, {
      note: '“基本消除”在全国口径是不超过2%;一所学校应为0。',
    }),
    bound('B-4-1-1c', 'big-class-share', '<=', 0, { atMost: 'advice', note: '“逐步消除”,只提示。' }),
    bound('B-4-1-3', 'class-multimedia-share', '>=', 1),
    bound('B-4-3-3', 'disabled-enrolment-rate', '>=', 0.9),
    bound('B-4-4-1b', 'fitness-pass-rate', '>=', 0.95),
  ],
  demands: [
    demand('B-4-1-1c', 'big-class', { bound: 55, atMost: 'advice' }),
    demand('B-4-1-3', 'class-multimedia'),
    demand('B-4-2-1a', 'teacher-ethics', { atMost: 'query' }),
    demand('B-4-3-4', 'aid-coverage'),
    demand('B-4-3-4', 'no-dropout'),
    demand('B-4-4-2b', 'no-tutoring'),
    demand('B-4-4-4a', 'hazard-open'),
    demand('B-7-4', 'problem-follow-up'),
    demand('B-4-2-1a', 'awards-conduct'),
    demand('B-4-2-1b', 'no-incidents', { items: ['体罚', '家教|有偿'] }),
    demand('B-4-4-2b', 'no-incidents', { items: ['补课', '教辅|资料', '收费'] }),
    demand('B-4-4-4b', 'education-themes', {
      atMost: 'query',
      areAllListed: true,
      items: ['交通', '消防|火灾', '食品|饮食|卫生', '防溺水|溺水', '心理', '法制|法治'],
    }),
    demand('B-5', 'lead-group-known', { atMost: 'query' }),
    demand('B-6a', 'documents-listed', {
      atMost: 'query',
      items: ['实施方案', '教师会|教师动员|教职工', '学生会|学生动员|学生大会', '家长'],
    }),
    demand('B-6b', 'documents-listed', { atMost: 'query', items: ['自查报告', '自评报告', '整改方案'] }),
    demand('B-6b', 'documents-in-order', { atMost: 'query', items: ['自查报告', '自评报告', '整改方案'] }),
  ],
  combinations: [],
};
