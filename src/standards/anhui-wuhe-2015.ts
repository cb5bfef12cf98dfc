import type { Standard } from '../model/standard';
import { bound, boundsByStage, type Chapter, demand } from './parts/bound';

const number = '五河县东刘集中心小学责任书(2015)';
const letter: Chapter = { document: number, status: 'confirmed' };
const unsure: Chapter = { document: number, status: 'uncertain' };
const province: Chapter = { document: '省级义务教育学校办学基本标准', status: 'uncertain' };

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

/** 五河县(安徽)中心小学 2015: local figures of the responsibility letter on top of the national basic standard. */
export const anhuiWuhe2015: Standard = {
  id: 'anhui-wuhe-2015',
  label: '安徽五河(责任书,2015)',
  document: { number, title: '义务教育均衡发展目标责任书', date: '2015-02-03' },
  basedOn: 'national-basic-2012',
  requirements: [
    bound(letter, '一.1', 'bandwidth', '>=', 4),
    bound(letter, '一.1', 'disc-hours', '>=', 400),
    bound(letter, '一.1', 'software-capacity', '>=', 80),
    bound(letter, '一.3', 'student-desks-surplus', '>=', 0),
    bound(letter, '二.4', 'greening-per-pupil', '>=', 0.5),
    bound(letter, '三.3', 'homework-minutes', '<=', 60, { note: '三年级以上;一、二年级不布置书面作业。' }),
    bound(letter, '三.5', 'class-size', '<=', 46, { note: '比国家标准班额45人宽1人。' }),
    { ...bound(letter, '三.5', 'dropout-rate', '<=', 0.006), id: 'dropout-rate-primary', stage: 'primary' },
    bound(unsure, '四.1', 'wire-height', '>=', 1.5, { note: '原文只写“1.5米”,按不低于理解。' }),
    ...boundsByStage(province, '藏书量', 'books-per-pupil', '>=', 20, 30, {
      note: '多省小学20册、初中30册;安徽当年的数字未见,以本省规定为准。',
    }),
  ],
  demands: [
    ...rooms.map((room) => demand(letter, '一.2', `room-${room}`, { bound: 1 })),
    demand({ ...letter, atMost: 'query' }, '一.2', 'signage'),
    demand(letter, '一.2', 'room-responsible'),
    demand({ ...letter, atMost: 'query' }, '一.3', 'student-desks'),
    demand({ ...letter, atMost: 'query' }, '一.5', 'extinguisher-valid'),
    demand({ ...letter, atMost: 'advice' }, '二.5', 'no-ranking'),
    demand(letter, '二.6', 'hazard-open'),
    demand({ ...letter, atMost: 'query' }, '三.1', 'teacher-ethics'),
    demand(letter, '三.3', 'homework-none', { bound: 2 }),
    demand(letter, '三.3', 'homework-minutes', { bound: 60 }),
    demand(letter, '三.4', 'left-behind-register'),
    demand(letter, '三.4', 'left-behind-helper'),
    demand(letter, '三.4', 'timetables-agree'),
    demand(letter, '三.5', 'class-size', { bound: 46 }),
    demand(letter, '三.5', 'no-dropout'),
    demand(unsure, '四.1', 'wire-height', { bound: 1.5 }),
    demand(letter, '四.2', 'room-ledger'),
    demand(letter, '四.3', 'double-lock'),
    demand(letter, '四.3', 'equipment-required'),
    demand({ ...letter, atMost: 'query' }, '四.3', 'experiment-rate'),
    demand(letter, '四.4', 'rules-posted'),
  ],
  combinations: [],
};
