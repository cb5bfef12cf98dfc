import type { Standard } from '../model/standard';
import { hangOn } from './parts/bound';
import { provisionsOf } from './parts/provisions';
import { henanRows } from './rows/henan-2012';

const report = '东姚完小汇报材料(2012)';
const number = '河南省义务教育学校办学条件基本标准(试行)';
const provisions = provisionsOf({ document: report, status: 'confirmed' }, henanRows);
const { bound, boundsByStage, demand } = hangOn(provisions);

/** A clause of the provincial standard itself. */
const rule = (clause: string) => ({ document: number, clause, status: 'confirmed' }) as const;
/** The scoring table gives points in four grades, a shortfall costs points and fails nobody: it is to be explained. */
const graded = (clause: string) => ({ ...rule(clause), atMost: 'query' }) as const;

/**
 * 河南省 2012: 义务教育学校办学条件基本标准(试行); its scoring table is 豫教督导〔2012〕199号. Ratio of staff and equipment value
 * were not found there. The rows are the claims of a school's report of that year.
 */
export const henan2012: Standard = {
  id: 'henan-2012',
  label: '河南(办学条件基本标准,2012)',
  document: { number, title: number, date: '2012-02-16' },
  basedOn: 'national-basic-2012',
  province: '河南',
  provisions,
  requirements: [
    ...boundsByStage('D-1-4d', 'class-size', '<=', 45, 50, rule('班额')),
    ...boundsByStage('D-1-1a', 'site-area-per-pupil', '>=', 22, 26, graded('生均用地')),
    ...boundsByStage('D-1-1a', 'building-area-per-pupil', '>=', 5.2, 6.4, {
      ...graded('生均建筑面积'),
      note: '全寄宿学校小学13.13㎡、初中15.31㎡。',
    }),
    ...boundsByStage('D-1-1e', 'books-per-pupil', '>=', 20, 30, graded('生均图书')),
    bound('D-3-2', 'computers-surplus', '>=', 0, graded('计算机教室(每人1机)')),
    ...boundsByStage('D-1-1k', 'track-length', '>=', 200, 300, graded('环形跑道')),
    ...boundsByStage('D-1-1j', 'dormitory-area-per-boarder', '>=', 3, 3.3, graded('学生宿舍')),
    bound('D-1-1j', 'beds-surplus', '>=', 0, graded('学生宿舍(一人一床)')),
    ...boundsByStage('HN-room', 'classroom-area-per-pupil', '>=', 1.15, 1.12),
    bound('HN-room', 'floor-per-window', '<=', 6),
    ...(
      [
        ['农村', 4],
        ['城区', 6],
      ] as const
    ).map(([urban, most]) =>
      bound('HN-size', 'tracks', '<=', most, { id: `tracks-primary-${most}`, stage: 'primary', urban }),
    ),
    bound('HN-size', 'tracks', '>=', 4, { id: 'tracks-junior-least', stage: 'junior' }),
    bound('HN-size', 'tracks', '<=', 12, { id: 'tracks-junior', stage: 'junior' }),
    bound('D-1-1i', 'student-desks-surplus', '>=', 0),
    bound('D-1-1h', 'teacher-desks-surplus', '>=', 0),
    bound('D-1-2e', 'training-fund-payroll-share', '>=', 0.015),
    bound('D-1-3b', 'homework-minutes', '<=', 60, {
      id: 'homework-minutes-primary',
      stage: 'primary',
      note: '中高年级;低段没有书面作业。',
    }),
    bound('D-1-3d', 'exercise-minutes', '>=', 60),
    bound('D-1-3e', 'graduation-pass-rate', '>=', 1),
    bound('D-1-4e', 'disabled-dropout-rate', '<=', 0),
    bound('D-1-1f', 'seats-surplus', '>=', 0),
  ],
  demands: [
    demand('D-1-4d', 'class-size', { ...rule('班额'), stage: 'primary', bound: 45 }),
    demand('D-1-4d', 'class-size', { ...rule('班额'), stage: 'junior', bound: 50 }),
    demand('D-1-4d', 'big-class', { ...graded('班额'), bound: 55 }),
    ...['music', 'art', 'science-lab', 'library', 'pe-store'].map((room) =>
      demand('D-3-2', `room-${room}`, { ...graded('教辅用房'), bound: 1 }),
    ),
    demand('D-3-2', 'room-computer', {
      ...graded('教辅用房(计算机教室或多功能教室)'),
      bound: 1,
      rooms: ['multimedia'],
    }),
    ...['multimedia', 'counselling', 'reading'].map((room) =>
      demand('D-3-2', `room-${room}`, { ...graded('教辅用房'), bound: 1, stage: 'junior' }),
    ),
    demand('D-1-1l', 'signage', { atMost: 'query' }),
    demand('D-3-2', 'room-seats', graded('计算机教室(每人1机)')),
    demand('D-3-2', 'class-multimedia', { atMost: 'query' }),
    demand('D-1-2b', 'pe-art-teachers'),
    demand('D-1-3a', 'key-classes'),
    demand('D-1-1c', 'staff-parts'),
    demand('D-1-2d', 'documents-listed', { atMost: 'query', items: ['评价', '请假', '考勤'] }),
    demand('D-1-3c', 'daily-check', { atMost: 'query' }),
    demand('D-1-4a', 'quota-times-pupils'),
    demand('D-1-4b', 'funds-within', { atMost: 'query' }),
    demand('D-1-4c', 'salary-paid'),
    demand('D-3-1c', 'home-visit', { atMost: 'query' }),
  ],
  combinations: [],
};
