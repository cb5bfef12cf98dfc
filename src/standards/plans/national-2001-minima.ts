import type { CurriculumPlan } from '../../model/standard';

/**
 * The years of the 2001 plan. It too gives shares only; physical education is fixed by 中发〔2007〕7号. The provinces'
 * tables that could be read agree in music 2 and art 2 (primary), science 2 from grade 3: fewer is asked, none is wrong.
 */
export const national2001Minima: CurriculumPlan = {
  id: 'national-2001-minima',
  label: '义务教育课程设置(2001年)基本要求',
  basis: { document: '教基〔2001〕28号', clause: '课程设置表' },
  status: 'second-hand',
  isMinimum: true,
  isNational: true,
  inForce: { until: '2022-08-31' },
  periods: {
    语文: [1, 1, 1, 1, 1, 1, 1, 1, 1],
    数学: [1, 1, 1, 1, 1, 1, 1, 1, 1],
    道德与法治: [1, 1, 1, 1, 1, 1, 1, 1, 1],
    外语: [null, null, 1, 1, 1, 1, 1, 1, 1],
    科学: [null, null, 1, 1, 1, 1, null, null, null],
    体育与健康: [3, 3, 3, 3, 3, 3, 3, 3, 3],
    音乐: [1, 1, 1, 1, 1, 1, 1, 1, 1],
    美术: [1, 1, 1, 1, 1, 1, 1, 1, 1],
  },
  sources: { 体育与健康: { document: '中发〔2007〕7号', clause: '体育课时' } },
  usual: {
    语文: [8, 8, 7, 6, 6, 6, 5, 4, 5],
    数学: [3, 4, 4, 4, 4, 4, 4, 4, 4],
    道德与法治: [2, 2, 2, 2, 2, 2, 2, 2, 2],
    外语: [null, null, 2, 2, 2, 2, 4, 4, 4],
    科学: [null, null, 2, 2, 2, 2, null, null, null],
    体育与健康: [4, 4, 3, 3, 3, 3, 3, 3, 3],
    音乐: [2, 2, 2, 2, 2, 2, 1, 1, 1],
    美术: [2, 2, 2, 2, 2, 2, 1, 1, 1],
    综合实践活动: [null, null, 1, 1, 1, 1, 1, 1, 1],
  },
  weekly: [26, 26, 30, 30, 30, 30, 34, 34, 34],
  note: '2001年课程方案只定课时比例;一、二年级体育4节的规定各地执行不一,少于4节只提示核对。',
};
