import type { Standard } from '../model/standard';
import { hangOn } from './parts/bound';
import { provisionsOf } from './parts/provisions';
import { guizhouSongtaoRows } from './rows/guizhou-songtao-2018';

const number = '松桃县第一完小目标责任书(2018)';
const provisions = provisionsOf({ document: number, status: 'confirmed' }, guizhouSongtaoRows);
const { bound, boundsByStage, demand, cited } = hangOn(provisions);
/** Which nine the province counts was not found: these are the candidates of filled forms, none may fail a school. */
const nine = (clause: string) =>
  ({ document: '黔教督〔2013〕77号', clause, status: 'uncertain', group: 'school-conditions' }) as const;

/** Stage, the most classes of a small school, yuan for small and for larger ones. */
const equipment = [
  ['primary', 12, 35000, 50000],
  ['junior', 9, 100000, 150000],
] as const;

/** 松桃县(贵州)第一完小 2018: seven of nine conditions, the nine themselves uncertain. */
export const guizhouSongtao2018: Standard = {
  id: 'guizhou-songtao-2018',
  label: '贵州松桃(责任书,2018)',
  document: { number, title: '义务教育均衡发展目标责任书', date: '2018-03' },
  basedOn: 'national-basic-2012',
  province: '贵州',
  provisions,
  requirements: [
    ...boundsByStage('C-2-4a', 'class-size', '<=', 45, 50, nine('班额')),
    ...boundsByStage('C-2-4a', 'site-area-per-pupil', '>=', 20, 25, {
      ...nine('生均占地'),
      note: '2011年后新建学校。',
    }),
    ...boundsByStage('C-2-4a', 'building-area-without-dormitory-per-pupil', '>=', 4.5, 5.5, {
      ...nine('生均校舍'),
      note: '不含学生宿舍。',
    }),
    ...boundsByStage('C-2-4a', 'sports-area-per-pupil', '>=', 4.5, 5.5, nine('体育活动场地')),
    ...equipment.flatMap(([stage, most, few, many]) => [
      bound('C-2-4a', 'equipment-value-total', '>=', few, {
        ...nine('教学仪器设备'),
        id: `equipment-value-total-${stage}`,
        stage,
        classes: { to: most },
      }),
      bound('C-2-4a', 'equipment-value-total', '>=', many, {
        ...nine('教学仪器设备'),
        id: `equipment-value-total-${stage}-large`,
        stage,
        classes: { from: most + 1 },
      }),
    ]),
    ...boundsByStage('C-2-4a', 'books-per-pupil', '>=', 20, 30, nine('图书')),
    ...boundsByStage('C-2-4a', 'computers-per-100', '>=', 6, 10, nine('计算机')),
    bound('C-2-4a', 'class-multimedia-share', '>=', 1, nine('班班通')),
    ...boundsByStage('C-2-4a', 'pupils-per-teacher', '<=', 22, 17, nine('师生比')),
    bound('C-3-2-4', 'exercise-minutes', '>=', 60),
    bound('C-5-3', 'disabled-enrolment-rate', '>=', 0.85),
  ],
  demands: [
    demand('C-3-1-4', 'no-tutoring'),
    demand('C-3-2-5', 'rules-posted', { atMost: 'query' }),
    demand('C-3-2-5', 'signage', { atMost: 'query' }),
    demand('C-3-2-5', 'room-ledger', { atMost: 'query' }),
    demand('C-3-2-4', 'exercise-minutes', { bound: 60 }),
    demand('C-5-1', 'left-behind-register'),
    demand('C-1-1', 'documents-listed', { atMost: 'query', items: ['十三五|教育规划|发展规划'] }),
    demand('C-2-1', 'lead-group-known', { atMost: 'query' }),
    demand('C-2-4c', 'knowledge-coverage', { atMost: 'query' }),
    demand('C-3-1-4', 'no-incidents', { items: ['补课', '教辅|资料'] }),
    demand('C-3-2-4b', 'pass-rate-rises', { atMost: 'query' }),
    demand('C-3-1-3', 'own-courses', {
      atMost: 'query',
      areAllListed: true,
      items: ['综合实践', '安全', '心理'],
    }),
    demand('C-4-3', 'exchange-each-term', { atMost: 'query' }),
    demand('C-4-4', 'teacher-checkup'),
  ],
  combinations: [
    {
      group: 'school-conditions',
      atLeast: 7,
      isSingleRow: true,
      basis: cited('C-2-4a', '三(二)4(九项指标务必满足七项)'),
    },
  ],
  plan: 'guizhou-2011',
};
