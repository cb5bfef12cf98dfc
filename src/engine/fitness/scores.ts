import type { FitnessStandard } from '../../model/catalogue';
import { checkBodyMass } from './body-mass';
import {
  bodyMassLevel,
  bodyMassOf,
  bodyMassScore,
  levelOf,
  possibleScores,
  resultOf,
  thresholdsOf,
} from './item';
import type { Column, Pupil, Sex } from './pupil';
import { at, type FitnessRaised, figure, groupName } from './untested';

/** What one item gives: the score that is printed, and the scores that the result may rightly have. */
export interface ItemScore {
  readonly item: string;
  readonly stated: number | undefined;
  readonly computed: readonly number[];
}

/** Scores of all items of a pupil's grade; `undefined` where grade or sex is unknown. */
export function scoresOf(pupil: Pupil, fitness: FitnessStandard): readonly ItemScore[] | undefined {
  const { grade, sex, record } = pupil;
  if (grade === undefined || sex === undefined) {
    return undefined;
  }
  const scores = pupil.columns.flatMap((column): readonly ItemScore[] => {
    const item = column.item[sex];
    if (!thresholdsOf(fitness, item, grade, sex)) {
      return [];
    }
    return [
      { item, stated: record.number(column.score), computed: computedOf(pupil, column, fitness, grade, sex) },
    ];
  });
  return [
    { item: 'bmi', stated: record.number('bmi_score'), computed: bodyMassScores(pupil, fitness, grade, sex) },
    ...scores,
  ];
}

function computedOf(
  pupil: Pupil,
  column: Column,
  fitness: FitnessStandard,
  grade: number,
  sex: Sex,
): readonly number[] {
  const result = resultOf(pupil, column);
  return result === undefined || Number.isNaN(result)
    ? []
    : possibleScores(fitness, column.item[sex], grade, sex, result);
}

function bodyMassScores(pupil: Pupil, fitness: FitnessStandard, grade: number, sex: Sex): readonly number[] {
  const bodyMass = bodyMassOf(pupil);
  const level = bodyMass === undefined ? undefined : bodyMassLevel(fitness, grade, sex, bodyMass);
  return level === undefined ? [] : [bodyMassScore(level)];
}

/** Printed scores and levels of single items against the results. */
export function checkScores(pupil: Pupil, fitness: FitnessStandard): readonly FitnessRaised[] {
  const { grade, sex } = pupil;
  if (grade === undefined || sex === undefined) {
    return [];
  }
  return [
    ...checkBodyMass(pupil, fitness, grade, sex),
    ...pupil.columns.flatMap((column) => {
      const computed = computedOf(pupil, column, fitness, grade, sex);
      return [
        ...checkScore(pupil, column, computed, fitness, sex),
        ...checkLevel(pupil, column, computed, fitness),
      ];
    }),
  ];
}

function checkScore(
  pupil: Pupil,
  column: Column,
  computed: readonly number[],
  fitness: FitnessStandard,
  sex: Sex,
): readonly FitnessRaised[] {
  const stated = pupil.record.number(column.score);
  if (stated === undefined || computed.length === 0 || computed.includes(stated)) {
    return [];
  }
  const item = fitness.items[column.item[sex]];
  const isTop = computed.includes(100) && stated > 100;
  return isTop
    ? []
    : at(
        pupil,
        column.score,
        'fitness-score',
        {
          severity: 'error',
          message: `${groupName(pupil)}${item?.label ?? ''}${pupil.record.text(column.raw)}应得${computed.join('或')}分,写的是${figure(stated)}分。请按评分表改正。`,
          actual: figure(stated),
          required: computed.join('或'),
        },
        column.raw,
      );
}

/** A level fits the printed score or the computed one: a wrong score is said once. */
function checkLevel(
  pupil: Pupil,
  column: Column,
  computed: readonly number[],
  fitness: FitnessStandard,
): readonly FitnessRaised[] {
  const stated = pupil.record.number(column.score);
  const scores = stated === undefined ? computed : [...computed, stated];
  const level = pupil.record.text(column.level);
  const fitting = [...new Set(scores.map((score) => levelOf(fitness, score)))];
  if (scores.length === 0 || !fitness.levels.some(({ name }) => name === level) || fitting.includes(level)) {
    return [];
  }
  return at(
    pupil,
    column.level,
    'fitness-level',
    {
      severity: 'error',
      message: `得${[...new Set(scores)].map(figure).join('或')}分是“${fitting.join('或')}”,写的是“${level}”(90分及以上优秀,80分及以上良好,60分及以上及格)。请改正。`,
      actual: level,
      required: fitting.join('或'),
    },
    column.score,
  );
}
