import type { Standard } from '../model/standard';
import { hangOn } from './parts/bound';
import { provisionsOf } from './parts/provisions';
import { national2026Rows } from './rows/national-2026';

const provisions = provisionsOf({ document: '', status: 'confirmed' }, national2026Rows);
const { bound, boundsByStage, demand } = hangOn(provisions);

/** Guards by pupils: at least so many from so many pupils on (GB/T 29315—2022; 100–999 from memory, advice). */
const guards = [
  [1, 99, 1],
  [100, 999, 2],
  [1000, 1499, 3],
  [1500, 1999, 4],
  [2000, 2499, 5],
] as const;

/**
 * What a school is inspected by in 2026, on top of 优质均衡: sport, tests, sleep, eyes, minds, meals, safety, rolls. It replaces the
 * hour of exercise of 2007 by the law's, and asks besides for the two hours that are to be reached by 2027.
 */
export const national2026: Standard = {
  id: 'national-2026',
  isNational: true,
  label: '义务教育学校现行要求(国家,2026)',
  document: { number: '现行法律和国家文件', title: '义务教育学校现行要求', date: '2026-03-01' },
  basedOn: 'national-quality-2017',
  without: ['LAW-exercise'],
  provisions,
  requirements: [
    bound('N26-T2', 'exercise-minutes', '>=', 60, { inForce: { from: '2023-01-01' } }),
    bound('N26-T1', 'exercise-minutes', '>=', 120, {
      id: 'exercise-minutes-2027',
      inForce: { from: '2025-11-20' },
      note: '到2027年做到;各省已作安排,以本省时间为准。',
    }),
    bound('N26-H10', 'psych-teachers', '>=', 1, { inForce: { from: '2021-06-01' } }),
    bound('N26-H19', 'pupils-per-health-staff', '<=', 600, { note: '不足600人的可由保健教师承担。' }),
    bound('N26-R7', 'disabled-enrolment-rate', '>=', 0.97, {
      id: 'disabled-enrolment-rate-2025',
      inForce: { from: '2023-08-01' },
    }),
    ...guards.map(([from, to, count]) =>
      bound('N26-S1', 'guards', '>=', count, {
        id: `guards-from-${from}`,
        pupils: { from, to },
        inForce: { from: '2022-06-01' },
        ...(count === 2 ? { atMost: 'advice' as const, status: 'from-memory' as const } : {}),
      }),
    ),
    ...boundsByStage('N26-C9', 'dormitory-area-per-boarder', '>=', 3, 3),
    bound('N26-C9', 'beds-surplus', '>=', 0),
  ],
  demands: [
    demand('N26-T2', 'exercise-minutes', { bound: 60 }),
    demand('N26-T9', 'written-tests', { bound: 2 }),
    ...(['primary', 'junior'] as const).map((stage) =>
      demand('N26-T16', 'first-lesson', { stage, bound: stage === 'primary' ? 500 : 480 }),
    ),
    demand('N26-T13', 'no-ranking'),
    demand('N26-T20', 'phones-kept'),
    demand('N26-H3', 'eyesight-complete'),
    demand('N26-F1', 'meal-company'),
    demand('N26-F2', 'food-sample', { bound: 125 }),
    demand('N26-F2', 'food-sample-hours', { bound: 48 }),
    demand('N26-S7', 'monthly-drill'),
    demand('N26-S13', 'extinguisher-age'),
    demand('N26-S19', 'clearance-yearly'),
    demand('N26-L1', 'after-school', { bound: 5 }),
    demand('N26-L1', 'after-school-hours', { bound: 2 }),
  ],
  combinations: [],
};
