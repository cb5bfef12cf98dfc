import type { CurriculumPlan } from '../../model/standard';
import { qingdao2001 } from './qingdao-2001';

/** The province's revised table: as Qingdao's, with science and practice from grade 1 and 29 periods in grades 1–2. */
export const shandong2017: CurriculumPlan = {
  id: 'shandong-2017',
  label: '山东省义务教育课程安排表(试行,2017年后)',
  basis: { document: '山东省义务教育课程安排表(试行)', clause: '各年级周课时' },
  status: 'confirmed',
  inForce: { from: '2017-09-01', until: '2022-08-31' },
  periods: {
    ...qingdao2001.periods,
    科学: [1, 1, 2, 2, 2, 2, null, null, null],
    综合实践活动: [1, 1, 2, 2, 3, 3, 3, 3, 3],
    地方与学校课程: [4, 4, 3, 3, 2, 2, 4, 3, 2],
  },
  weekly: [29, 29, 30, 30, 30, 30, 34, 34, 34],
  pools: [['综合实践活动', '地方与学校课程']],
};
