import type { Standard } from '../model/standard';
import { hangOn } from './parts/bound';
import { provisionsOf } from './parts/provisions';
import { anhuiWuheRows } from './rows/anhui-wuhe-2015';

const number = '五河县东刘集中心小学责任书(2015)';
const provisions = provisionsOf({ document: number, status: 'confirmed' }, anhuiWuheRows);
const { bound, boundsByStage, demand } = hangOn(provisions);

const rooms = [
  'science-lab',
  'library',
  'computer',
  'music',
  'art',
  'pe-store',
  'dance',
  'health',
  'counselling',
  'multimedia',
];

/** Which clause of chapter 四 speaks of which rooms: rules and lead group, ledger and record of use. */
const chapters: readonly (readonly [rules: string, use: string, rooms: readonly string[]])[] = [
  ['A-4-1a', 'A-4-1e', ['multimedia']],
  ['A-4-2a', 'A-4-2b', ['library']],
  ['A-4-3a', 'A-4-3c', ['science-lab', 'physics-lab', 'chemistry-lab', 'biology-lab']],
  ['A-4-4a', 'A-4-4b', ['music', 'art', 'pe-store', 'dance', 'health', 'counselling']],
  ['A-4-5a', 'A-4-5a', ['computer']],
];

/** 五河县(安徽)中心小学 2015: local figures of the responsibility letter on top of the national basic standard. */
export const anhuiWuhe2015: Standard = {
  id: 'anhui-wuhe-2015',
  label: '安徽五河(责任书,2015)',
  document: { number, title: '义务教育均衡发展工作责任书', date: '2015-02-03' },
  basedOn: 'national-basic-2012',
  province: '安徽',
  provisions,
  requirements: [
    bound('A-1-1a', 'bandwidth', '>=', 4),
    bound('A-1-1c', 'disc-hours', '>=', 400),
    bound('A-1-1d', 'software-capacity', '>=', 80),
    bound('A-1-3a', 'student-desks-surplus', '>=', 0),
    bound('A-1-3b', 'class-plates-surplus', '>=', 0),
    bound('A-2-4', 'greening-per-pupil', '>=', 0.5),
    bound('A-3-3d', 'homework-minutes', '<=', 60, { note: '三年级以上;一、二年级不布置书面作业。' }),
    bound('A-3-5c', 'class-size', '<=', 46, { note: '比国家标准班额45人宽1人。' }),
    bound('A-3-5d', 'dropout-rate', '<=', 0.006, { id: 'dropout-rate-primary', stage: 'primary' }),
    bound('A-4-1d', 'wire-height', '>=', 1.5, { note: '原文只写“1.5米”,按不低于理解。' }),
    ...boundsByStage('A-4-2b', 'books-per-pupil', '>=', 20, 30, {
      document: '省级义务教育学校办学基本标准',
      clause: '藏书量',
      status: 'uncertain',
      note: '多省小学20册、初中30册;安徽当年的数字未见,以本省规定为准。',
    }),
  ],
  demands: [
    ...rooms.map((room) => demand('A-1-2a', `room-${room}`, { bound: 1 })),
    demand('A-1-2b', 'signage', { atMost: 'query' }),
    demand('A-1-5b', 'extinguisher-valid', { atMost: 'query' }),
    demand('A-2-5b', 'no-ranking'),
    demand('A-2-6b', 'hazard-open'),
    demand('A-3-1a', 'teacher-ethics', { atMost: 'query' }),
    demand('A-3-1b', 'no-tutoring'),
    demand('A-3-3c', 'homework-none', { bound: 2 }),
    demand('A-3-3d', 'homework-minutes', { bound: 60 }),
    demand('A-3-4e', 'left-behind-register'),
    demand('A-3-4b', 'timetables-agree'),
    demand('A-3-5c', 'class-size', { bound: 46 }),
    demand('A-4-1d', 'wire-height', { bound: 1.5 }),
    ...chapters.flatMap(([rules, use, of]) => [
      demand(rules, 'rules-posted', { rooms: of }),
      demand(use, 'room-ledger', { rooms: of }),
    ]),
    demand('A-4-3e', 'double-lock'),
    demand('A-4-5c', 'room-reserved', { rooms: ['computer'] }),
    demand('A-1-3a', 'desks-sound'),
    demand('A-1-6a', 'toilet-cleaner'),
    demand('A-1-2d', 'keeper-as-on-roster', { atMost: 'query' }),
    demand('A-3-1b', 'no-incidents', { items: ['补课', '教辅|资料', '体罚'] }),
    demand('A-3-1c', 'attendance-known', { atMost: 'query' }),
    demand('A-3-3a', 'documents-listed', {
      atMost: 'query',
      items: ['三年发展规划|三年规划|发展规划', '年度工作计划|年度计划|工作计划', '年度总结|工作总结'],
    }),
    demand('A-4-1c', 'board-holes', { bound: 3 }),
    demand('A-4-3b', 'stock-agrees'),
  ],
  combinations: [],
};
