import type { CurriculumPlan } from '../../model/standard';

/** Every column adds up to the weekly total, every row × 35 weeks to the printed yearly total (9590 periods in nine years). */
export const guizhou2011: CurriculumPlan = {
  id: 'guizhou-2011',
  label: '贵州省义务教育课程计划(2011年秋季起)',
  basis: { document: '贵州省义务教育课程计划(修订)', clause: '各年级周课时' },
  status: 'confirmed',
  inForce: { from: '2011-09-01', until: '2022-08-31' },
  periods: {
    道德与法治: [3, 3, 3, 3, 3, 3, 3, 2, 2],
    语文: [8, 8, 7, 6, 6, 6, 5, 5, 5],
    数学: [4, 4, 4, 5, 5, 5, 5, 5, 5],
    外语: [null, null, 2, 2, 2, 2, 4, 4, 4],
    历史: [null, null, null, null, null, null, 2, 2, 2],
    地理: [null, null, null, null, null, null, 2, 2, null],
    科学: [null, null, 2, 2, 2, 2, null, null, null],
    生物: [null, null, null, null, null, null, 2, 2, null],
    物理: [null, null, null, null, null, null, null, 2, 3],
    化学: [null, null, null, null, null, null, null, null, 3],
    体育与健康: [4, 4, 3, 3, 3, 3, 3, 3, 3],
    音乐: [2, 2, 2, 2, 2, 2, 1, 1, 1],
    美术: [2, 2, 2, 2, 2, 2, 1, 1, 1],
    综合实践活动: [null, null, 3, 3, 3, 3, 3, 3, 3],
    地方与学校课程: [3, 3, 2, 2, 2, 2, 3, 2, 2],
  },
  weekly: [26, 26, 30, 30, 30, 30, 34, 34, 34],
  pools: [['综合实践活动', '地方与学校课程']],
  note: '音乐、美术可合为艺术课;综合实践(含信息技术、劳动与技术)可与地方、学校课时统筹。',
};
