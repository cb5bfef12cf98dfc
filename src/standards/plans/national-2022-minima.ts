import type { CurriculumPlan } from '../../model/standard';

/**
 * What the national plan of 2022 and its printed provincial versions fix by grade. It gives shares of nine years, not
 * periods: everything else is the school's to arrange, so `usual` (the least that filled plans give) only asks.
 */
export const national2022Minima: CurriculumPlan = {
  id: 'national-2022-minima',
  label: '义务教育课程方案(2022年版)硬性要求',
  basis: { document: '教材〔2022〕2号', clause: '课程设置与课时安排' },
  status: 'confirmed',
  isMinimum: true,
  isNational: true,
  inForce: { from: '2022-09-01' },
  countsClassMeeting: true,
  periods: {
    语文: [1, 1, 1, 1, 1, 1, 1, 1, 1],
    数学: [1, 1, 1, 1, 1, 1, 1, 1, 1],
    道德与法治: [1, 1, 1, 1, 1, 1, 1, 1, 1],
    外语: [null, null, 1, 1, 1, 1, 1, 1, 1],
    历史: [null, null, null, null, null, null, 1, 1, 1],
    科学: [1, 1, 1, 1, 1, 1, null, null, null],
    体育与健康: [4, 4, 3, 3, 3, 3, 3, 3, 3],
    音乐: [1, 1, 1, 1, 1, 1, 1, 1, 1],
    美术: [1, 1, 1, 1, 1, 1, 1, 1, 1],
    信息科技: [null, null, 1, 1, 1, 1, 1, 1, null],
    劳动: [1, 1, 1, 1, 1, 1, 1, 1, 1],
  },
  usual: {
    综合实践活动: [1, 1, 1, 1, 1, 1, 1, 1, 1],
    语文: [8, 8, 7, 6, 6, 6, 5, 4, 5],
    数学: [3, 4, 4, 4, 5, 5, 4, 4, 4],
    道德与法治: [2, 2, 2, 2, 2, 2, 2, 2, 2],
    外语: [null, null, 2, 2, 2, 2, 4, 4, 4],
    科学: [1, 1, 2, 2, 2, 2, null, null, null],
    音乐: [2, 2, 2, 2, 2, 2, 1, 1, 1],
    美术: [2, 2, 2, 2, 2, 2, 1, 1, 1],
    班队会: [1, 1, 1, 1, 1, 1, 1, 1, 1],
  },
  weekly: [26, 26, 30, 30, 30, 30, 34, 34, 34],
  note: '方案只定九年课时比例;体育、劳动、综合实践、信息科技、外语和周总课时有明确要求,其余按已公布的各地课时表提示核对。',
};
