import type { CurriculumPlan } from '../../model/standard';

/** The plan of a city in the years of the 2001 curriculum, as its education bureau printed it. */
export const qingdao2001: CurriculumPlan = {
  id: 'qingdao-2001',
  label: '青岛市义务教育课程安排(2001年课程方案)',
  basis: { document: '青岛市义务教育课程安排表', clause: '各年级周课时' },
  status: 'confirmed',
  inForce: { from: '2001-09-01', until: '2022-08-31' },
  periods: {
    道德与法治: [3, 3, 3, 3, 2, 2, 2, 2, 2],
    语文: [8, 8, 7, 7, 6, 6, 5, 4, 5],
    数学: [4, 4, 4, 4, 5, 5, 4, 4, 5],
    外语: [null, null, 2, 2, 3, 3, 4, 4, 4],
    历史: [null, null, null, null, null, null, 2, 2, 2],
    地理: [null, null, null, null, null, null, 2, 2, null],
    科学: [null, null, 2, 2, 2, 2, null, null, null],
    生物: [null, null, null, null, null, null, 3, 3, null],
    物理: [null, null, null, null, null, null, null, 2, 3],
    化学: [null, null, null, null, null, null, null, null, 3],
    体育与健康: [4, 4, 3, 3, 3, 3, 3, 3, 3],
    音乐: [2, 2, 2, 2, 2, 2, 1, 1, 1],
    美术: [2, 2, 2, 2, 2, 2, 1, 1, 1],
    综合实践活动: [null, null, 2, 2, 3, 3, 3, 3, 3],
    地方与学校课程: [3, 3, 3, 3, 2, 2, 4, 3, 2],
  },
  weekly: [26, 26, 30, 30, 30, 30, 34, 34, 34],
  pools: [['综合实践活动', '地方与学校课程']],
};
