import type { Standard } from '../model/standard';
import { bound, boundsByStage, type Chapter, demand } from './parts/bound';

const number = '松桃县第一完小目标责任书(2018)';
const letter: Chapter = { document: number, status: 'confirmed' };
/** Which nine the province counts was not found: these are the candidates of filled forms, none may fail a school. */
const nine: Chapter = {
  document: '黔教督〔2013〕77号',
  status: 'uncertain',
  group: 'school-conditions',
};

/** 松桃县(贵州)第一完小 2018: seven of nine conditions, the nine themselves uncertain. */
export const guizhouSongtao2018: Standard = {
  id: 'guizhou-songtao-2018',
  label: '贵州松桃(责任书,2018)',
  document: { number, title: '义务教育均衡发展目标责任书', date: '2018-03' },
  basedOn: 'national-basic-2012',
  requirements: [
    ...boundsByStage(nine, '班额', 'class-size', '<=', 45, 50),
    ...boundsByStage(nine, '生均占地', 'site-area-per-pupil', '>=', 20, 25, { note: '2011年后新建学校。' }),
    ...boundsByStage(nine, '生均校舍', 'building-area-per-pupil', '>=', 4.5, 5.5, { note: '不含学生宿舍。' }),
    ...boundsByStage(nine, '体育活动场地', 'sports-area-per-pupil', '>=', 4.5, 5.5),
    ...boundsByStage(nine, '教学仪器设备', 'equipment-value-total', '>=', 35000, 100000, {
      note: '小学12班、初中9班以上的学校分别为5万元、15万元。',
    }),
    ...boundsByStage(nine, '图书', 'books-per-pupil', '>=', 20, 30),
    ...boundsByStage(nine, '计算机', 'computers-per-100', '>=', 6, 10),
    bound(nine, '班班通', 'class-multimedia-share', '>=', 1),
    ...boundsByStage(nine, '师生比', 'pupils-per-teacher', '<=', 22, 17),
    bound(letter, '三(三)2(4)', 'exercise-minutes', '>=', 60),
    bound(letter, '三(五)3', 'disabled-enrolment-rate', '>=', 0.85),
  ],
  demands: [
    demand({ ...letter, atMost: 'query' }, '三(三)2(5)', 'rules-posted'),
    demand({ ...letter, atMost: 'query' }, '三(三)2(5)', 'signage'),
    demand(letter, '三(三)2(5)', 'room-responsible'),
    demand(letter, '三(三)2(5)', 'room-ledger', { atMost: 'query' }),
    demand(letter, '三(三)2(4)', 'exercise-minutes', { bound: 60 }),
    demand(letter, '三(五)1', 'left-behind-register'),
    demand({ ...letter, atMost: 'advice' }, '三(四)3', 'teacher-exchange'),
  ],
  combinations: [
    {
      group: 'school-conditions',
      atLeast: 7,
      basis: { document: number, clause: '三(二)4(九项指标务必满足七项)' },
    },
  ],
  plan: 'guizhou-2011',
};
