import type { FitnessStandard } from '../../model/catalogue';
import { levelOf, thresholdsOf } from './item';
import type { Pupil } from './pupil';
import { type ItemScore, scoresOf } from './scores';
import { at, type FitnessRaised, figure } from './untested';

/** Weighted total of a pupil: the least and the most that the results allow, bonus included; `undefined` where an item is open. */
export interface Total {
  readonly least: number;
  readonly most: number;
}

/** The standard score from printed scores (else from results), and the bonus that results above 100 points may add. */
export function totalsOf(
  pupil: Pupil,
  fitness: FitnessStandard,
): { readonly standard: Total; readonly bonus: number } | undefined {
  const { grade, sex } = pupil;
  const scores = scoresOf(pupil, fitness);
  const weights = grade === undefined ? undefined : fitness.weights[grade];
  if (!scores || !weights || grade === undefined || sex === undefined) {
    return undefined;
  }
  let least = 0;
  let most = 0;
  for (const [item, weight] of Object.entries(weights)) {
    if (item !== 'bmi' && !thresholdsOf(fitness, item, grade, sex)) {
      continue;
    }
    const possible = possibleOf(scores.find((score) => score.item === item && possibleOf(score).length > 0));
    if (possible.length === 0) {
      return undefined;
    }
    least += (Math.min(...possible) * weight) / 100;
    most += (Math.max(...possible) * weight) / 100;
  }
  return { standard: { least, most }, bonus: scores.some(mayHaveBonus) ? 20 : 0 };
}

function possibleOf(score: ItemScore | undefined): readonly number[] {
  return score === undefined
    ? []
    : score.stated === undefined
      ? score.computed
      : [Math.min(100, score.stated), ...score.computed];
}

const BONUS_ITEMS = new Set(['rope', 'pull_up', 'situp', 'run1000', 'run800']);

/** Only results of 100 points can be followed by a bonus; how it grows with them is not in the data. */
function mayHaveBonus({ item, stated, computed }: ItemScore): boolean {
  return BONUS_ITEMS.has(item) && ((stated ?? 0) >= 100 || computed.includes(100));
}

/** The printed total against the printed or computed scores, and the level against the total. */
export function checkTotal(pupil: Pupil, fitness: FitnessStandard): readonly FitnessRaised[] {
  return [...checkSum(pupil, fitness), ...checkTotalLevel(pupil, fitness)];
}

function checkSum(pupil: Pupil, fitness: FitnessStandard): readonly FitnessRaised[] {
  const { record } = pupil;
  const totals = totalsOf(pupil, fitness);
  const stated = record.number('total_score');
  if (!totals || stated === undefined || pupil.isExempt) {
    return [];
  }
  const extra = record.number('extra_score');
  const least = totals.standard.least + (extra ?? 0);
  const most = totals.standard.most + (extra ?? totals.bonus);
  const isStandardAlone = stated >= totals.standard.least - 0.06 && stated <= totals.standard.most + 0.06;
  if (isStandardAlone || (stated >= least - 0.06 && stated <= most + 0.06)) {
    return [];
  }
  const required = figure(least) === figure(most) ? figure(least) : `${figure(least)}—${figure(most)}`;
  return at(pupil, 'total_score', 'fitness-total', {
    severity: 'error',
    message: `总分按各项得分乘权重相加应是${required},写的是${figure(stated)},相差${figure(Math.min(Math.abs(stated - least), Math.abs(stated - most)))}。请改正。`,
    actual: figure(stated),
    required,
  });
}

function checkTotalLevel(pupil: Pupil, fitness: FitnessStandard): readonly FitnessRaised[] {
  const { record } = pupil;
  const level = record.text('total_level');
  const total = record.number('total_score');
  if (
    !fitness.levels.some(({ name }) => name === level) ||
    total === undefined ||
    levelOf(fitness, total) === level
  ) {
    return [];
  }
  return at(
    pupil,
    'total_level',
    'fitness-level',
    {
      severity: 'error',
      message: `总分${figure(total)}分是“${levelOf(fitness, total)}”,写的是“${level}”(90分及以上优秀,80分及以上良好,60分及以上及格)。请改正。`,
      actual: level,
      required: levelOf(fitness, total),
    },
    'total_score',
  );
}
