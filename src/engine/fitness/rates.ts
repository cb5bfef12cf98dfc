import type { FitnessStandard } from '../../model/fitness';
import type { LedgerView } from '../../model/ledger';
import type { Standard } from '../../model/standard';
import { levelOf } from './item';
import { checkPassRate } from './pass-rate';
import type { Pupil } from './pupil';
import { BASIS, type FitnessRaised, figure } from './raised';
import { type Claim, claimsOf } from './rate-claims';
import { totalsOf } from './total';

/** Rates and numbers of pupils that a sheet claims, against the totals and levels of its rows; and the demanded rate. */
export function checkRates(
  view: LedgerView,
  pupils: readonly Pupil[],
  fitness: FitnessStandard,
  standards: readonly Standard[],
): readonly FitnessRaised[] {
  const levels = pupils.map((pupil) => levelOfPupil(pupil, fitness)).filter((level) => level !== undefined);
  if (levels.length === 0) {
    return [];
  }
  const claims = claimsOf(view);
  const share = { passed: countOf('及格率', levels), tested: levels.length };
  return [
    ...claims.flatMap((claim) => judge(claim, levels)),
    ...checkPassRate(view, claims, share, standards),
  ];
}

/** Printed level, else that of the printed total, else of the results where they are complete. */
function levelOfPupil(pupil: Pupil, fitness: FitnessStandard): string | undefined {
  const { record } = pupil;
  const level = record.text('total_level');
  if (fitness.levels.some(({ name }) => name === level)) {
    return level;
  }
  const total = record.number('total_score') ?? totalsOf(pupil, fitness)?.standard.least;
  return total === undefined ? undefined : levelOf(fitness, total);
}

const MEMBERS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^不及格/, ['不及格']],
  [/^(?:及格|合格|达标)/, ['优秀', '良好', '及格']],
  [/^优良/, ['优秀', '良好']],
  [/^优秀/, ['优秀']],
  [/^良好/, ['良好']],
];

function countOf(word: string, levels: readonly string[]): number {
  const members = MEMBERS.find(([pattern]) => pattern.test(word))?.[1];
  return members === undefined ? levels.length : levels.filter((level) => members.includes(level)).length;
}

function judge(
  { word, value, isRate, tolerance, place }: Claim,
  levels: readonly string[],
): readonly FitnessRaised[] {
  const count = countOf(word, levels);
  const truth = isRate ? (count / levels.length) * 100 : count;
  if (Math.abs(truth - value) <= tolerance) {
    return [];
  }
  const unit = isRate ? '%' : '人';
  const shown = isRate ? `${levels.length}人中${count}人,应是${figure(truth)}%` : `按表中各行是${count}人`;
  return [
    {
      rule: 'fitness-rate',
      complaint: {
        cell: place,
        severity: 'error',
        message: `${word}写的是${figure(value)}${unit},${shown}。请改正。`,
        basis: BASIS,
        actual: `${figure(value)}${unit}`,
        required: `${figure(truth)}${unit}`,
      },
    },
  ];
}
