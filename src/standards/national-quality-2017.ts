import type { Standard } from '../model/standard';
import { hangOn } from './parts/bound';
import { provisionsOf } from './parts/provisions';
import { nationalQualityRows } from './rows/national-quality-2017';

const number = '教督〔2017〕6号';
const provisions = provisionsOf({ document: number, status: 'confirmed' }, nationalQualityRows);
const { bound, boundsByStage, demand, demandsByStage, cited } = hangOn(provisions);
const government = { group: 'government' } as const;
const quality = { group: 'quality' } as const;

/** Ids of the items of a part: N17-g1 … N17-g15. */
const items = (part: string, count: number) =>
  Array.from({ length: count }, (_, index) => `N17-${part}${index + 1}`);

const seven: readonly (readonly [indicator: string, primary: number, junior: number])[] = [
  ['above-degree-per-100', 4.2, 5.3],
  ['backbone-per-100', 1, 1],
  ['pe-art-per-100', 0.9, 0.9],
  ['teaching-area-per-pupil', 4.5, 5.8],
  ['sports-area-per-pupil', 7.5, 10.2],
  ['equipment-per-pupil', 2000, 2500],
  ['multimedia-per-100', 2.3, 2.4],
];

/**
 * 义务教育优质均衡. Every school meets at least six of the seven resource indicators and none of the rest is below 85 % of
 * its bound; every indicator's coefficient of variation is at most 0.50 / 0.45; the items of the government's part and
 * of quality that a school workbook can show.
 */
export const nationalQuality2017: Standard = {
  id: 'national-quality-2017',
  isNational: true,
  label: '义务教育优质均衡(国家,2017)',
  document: { number, title: '县域义务教育优质均衡发展督导评估办法', date: '2017-04-19' },
  basedOn: 'national-basic-2012',
  without: ['composite-variation-primary', 'composite-variation-junior'],
  provisions,
  requirements: [
    ...seven.flatMap(([indicator, primary, junior], index) =>
      boundsByStage(`N17-r${index + 1}`, indicator, '>=', primary, junior, { group: 'resources' }),
    ),
    ...seven.flatMap(([indicator], index) =>
      boundsByStage(`N17-r${index + 1}`, indicator, '<=', 0.5, 0.45, {
        clause: `资源配置第${index + 1}项(校际差异系数)`,
        measure: 'variation',
        group: 'balance',
      }),
    ),
    ...boundsByStage('N17-g4', 'school-size', '<=', 2000, 2000, government),
    bound('N17-g4', 'school-size', '<=', 2500, {
      ...government,
      only: 'nine-year',
      note: '九年一贯制、十二年一贯制学校义务教育阶段的总规模。',
    }),
    ...boundsByStage('N17-g5', 'class-size', '<=', 45, 50, government),
    ...boundsByStage('N17-g5', 'average-class-size', '<=', 45, 50, {
      ...government,
      note: '平均班额超过标准,必有班级超过标准。',
    }),
    bound('N17-g9', 'training-hours', '>=', 360, government),
    bound('N17-g9', 'training-completion-rate', '>=', 1, government),
    bound('N17-g11', 'exchange-rate', '>=', 0.1, government),
    bound('N17-g11', 'exchange-backbone-share', '>=', 0.2, government),
    bound('N17-g12', 'certificate-rate', '>=', 1, government),
    bound('N17-q1', 'consolidation-rate', '>=', 0.95, {
      ...quality,
      id: 'consolidation-rate-junior',
      stage: 'junior',
    }),
    bound('N17-q2', 'disabled-enrolment-rate', '>=', 0.95, quality),
    bound('N17-q4', 'training-fund-share', '>=', 0.05, quality),
    ...boundsByStage('HOMEWORK', 'homework-minutes', '<=', 60, 90),
    ...boundsByStage('LIB-books', 'books-per-pupil', '>=', 25, 35, {
      note: '图书馆规程的藏书量,不属于七项认定指标;初中35册凭记忆,未见原文。',
    }).map((one) => (one.stage === 'junior' ? { ...one, status: 'from-memory' as const } : one)),
    bound('LIB-new', 'new-books-per-pupil', '>=', 1),
  ],
  demands: [
    demand('N17-g12', 'teacher-certificate'),
    demand('N17-g9', 'training-hours', { bound: 360 }),
    ...demandsByStage('N17-g5', 'class-size', 45, 50),
    demand('N17-g5', 'class-average-primary', { bound: 45 }),
    demand('N17-g5', 'class-average-junior', { bound: 50 }),
    demand('N17-m', 'big-class', { document: '国发〔2016〕40号', clause: '消除大班额', bound: 55 }),
    demand('N17-g4', 'school-scale', { bound: 2000 }),
    demand('N17-g3', 'music-room-area', { bound: 96 }),
    demand('N17-g3', 'art-room-area', { bound: 90 }),
    ...(['music', 'art'] as const).map((room) =>
      demand('N17-g3', `${room}-room-area-old`, {
        clause: '政府保障程度第3项(2016年及以前建成)',
        status: 'second-hand',
        bound: room === 'music' ? 73 : 67,
      }),
    ),
    ...(['music', 'art'] as const).flatMap((room) =>
      demandsByStage('N17-g3', `${room}-room-area-small`, 54, 61, {
        clause: '政府保障程度第3项(农村小规模学校)',
        status: 'second-hand',
      }),
    ),
    demand('N17-g3', 'music-rooms-per-12', { bound: 12 }),
    demand('N17-g3', 'art-rooms-per-12', { bound: 12 }),
    demand('N17-r7', 'class-multimedia'),
    demand('N17-x1', 'pe-art-teachers', { clause: '资源配置第3项' }),
    demand('LIB-new', 'books-new', { bound: 1 }),
    demand('HOMEWORK', 'homework-none', { bound: 2 }),
    ...demandsByStage('HOMEWORK', 'homework-minutes', 60, 90),
    demand('N17-q1', 'no-dropout'),
    demand('N17-q2', 'individual-plan', { atMost: 'query' }),
    demand('N17-g15', 'left-behind-register', { atMost: 'query' }),
    demand('N17-v', 'key-classes'),
  ],
  combinations: [
    {
      group: 'resources',
      atLeast: 6,
      floor: 0.85,
      basis: cited('N17-r1', '资源配置(每所学校至少6项达标,余项不低于85%)'),
    },
    { group: 'balance', atLeast: 'all', basis: cited('N17-r1', '资源配置(校际差异系数)') },
    { group: 'government', atLeast: 'all', rows: items('g', 15), basis: cited('N17-g1', '政府保障程度') },
    { group: 'quality', atLeast: 'all', rows: items('q', 9), basis: cited('N17-q1', '教育质量') },
  ],
};
