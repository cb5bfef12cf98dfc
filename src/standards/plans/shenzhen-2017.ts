import type { CurriculumPlan } from '../../model/standard';

/**
 * The city's plan of 2017. Music and art are printed 2/1 and 1/2 in grades 3–6 (alternating weeks): 1.5 each.
 * With the separate subjects grade 7 adds up to 33; the printed 34 is for the integrated 科学 4 and 历史与社会 3.
 */
export const shenzhen2017: CurriculumPlan = {
  id: 'shenzhen-2017',
  label: '深圳市义务教育课程安排(2017年)',
  basis: { document: '深圳市义务教育课程安排表', clause: '各年级周课时' },
  status: 'confirmed',
  inForce: { from: '2017-09-01', until: '2022-08-31' },
  periods: {
    道德与法治: [2, 2, 2, 2, 3, 3, 2, 2, 2],
    语文: [9, 8, 7, 7, 6, 6, 6, 5, 5],
    数学: [3, 4, 4, 5, 5, 5, 4, 4, 4],
    外语: [null, null, 3, 3, 3, 3, 4, 4, 4],
    历史: [null, null, null, null, null, null, 2, 2, 2],
    地理: [null, null, null, null, null, null, 2, 2, null],
    科学: [null, null, 2, 2, 2, 2, null, null, null],
    生物: [null, null, null, null, null, null, 2, 2, null],
    物理: [null, null, null, null, null, null, null, 2, 3],
    化学: [null, null, null, null, null, null, null, null, 3],
    体育与健康: [4, 4, 3, 3, 3, 3, 3, 3, 3],
    音乐: [2, 2, 1.5, 1.5, 1.5, 1.5, 1, 1, 1],
    美术: [2, 2, 1.5, 1.5, 1.5, 1.5, 1, 1, 1],
    信息技术: [null, null, null, 1, 1, 1, 1, 1, 1],
    综合实践活动: [null, null, 2, 2, 2, 2, 2, 2, 2],
    选修课: [null, null, null, null, null, null, 2, 2, 2],
    地方与学校课程: [4, 4, 4, 2, 2, 2, 1, 1, 1],
  },
  weekly: [26, 26, 30, 30, 30, 30, 34, 34, 34],
  pools: [['综合实践活动', '选修课', '地方与学校课程']],
};
