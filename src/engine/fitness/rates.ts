import type { FitnessStandard } from '../../model/fitness';
import type { LedgerView } from '../../model/ledger';
import type { TextLine } from '../../model/table';
import { levelOf } from './item';
import type { Pupil } from './pupil';
import { BASIS, type FitnessRaised } from './raised';
import { totalsOf } from './total';

const RATE = /(及格率|合格率|达标率|优秀率|良好率|优良率|不及格率)[^\d%]{0,8}(\d+(?:\.\d+)?)\s*[%％]/g;
const COUNT =
  /(参测人数|实测人数|测试人数|受测人数|参加测试人数|及格人数|合格人数|优秀人数|良好人数|优良人数|不及格人数)[^\d]{0,4}(\d+)\s*人?/g;

/** Rates and numbers of pupils that titles and footers claim, against the totals and levels of the rows. */
export function checkRates(
  view: LedgerView,
  pupils: readonly Pupil[],
  fitness: FitnessStandard,
): readonly FitnessRaised[] {
  const levels = pupils.map((pupil) => levelOfPupil(pupil, fitness)).filter((level) => level !== undefined);
  if (levels.length === 0) {
    return [];
  }
  return [...view.titles, ...view.footers].flatMap((line) => [
    ...checkRateText(line, levels),
    ...checkCountText(line, levels),
  ]);
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

function checkRateText({ text, place }: TextLine, levels: readonly string[]): readonly FitnessRaised[] {
  return [...text.normalize('NFKC').matchAll(RATE)].flatMap(([, word = '', digits = '']) => {
    const count = countOf(word, levels);
    const rate = (count / levels.length) * 100;
    const decimals = digits.split('.')[1]?.length ?? 0;
    if (Math.abs(rate - Number(digits)) <= 0.5 * 10 ** -decimals + 1e-9) {
      return [];
    }
    return raise(
      place,
      `${word}写的是${digits}%`,
      `${levels.length}人中${count}人,应是${rate.toFixed(Math.max(1, decimals))}%`,
      `${digits}%`,
      `${rate.toFixed(Math.max(1, decimals))}%`,
    );
  });
}

function checkCountText({ text, place }: TextLine, levels: readonly string[]): readonly FitnessRaised[] {
  return [...text.normalize('NFKC').matchAll(COUNT)].flatMap(([, word = '', digits = '']) => {
    const count = countOf(word, levels);
    return count === Number(digits)
      ? []
      : raise(place, `${word}写的是${digits}人`, `按表中各行是${count}人`, `${digits}人`, `${count}人`);
  });
}

function raise(
  cell: TextLine['place'],
  claim: string,
  truth: string,
  actual: string,
  required: string,
): readonly FitnessRaised[] {
  return [
    {
      rule: 'fitness-rate',
      complaint: {
        cell,
        severity: 'error',
        message: `${claim},${truth}。请改正。`,
        basis: BASIS,
        actual,
        required,
      },
    },
  ];
}
