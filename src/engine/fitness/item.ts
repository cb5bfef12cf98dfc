import type { FitnessStandard } from '../../model/catalogue';
import { readSeconds } from '../../reading/durations';
import type { Column, Pupil, Sex } from './pupil';

/** A result as it was measured, times in seconds; `NaN` for a time with 60 seconds or more, `undefined` where there is none. */
export function resultOf(pupil: Pupil, { raw, isTime }: Column): number | undefined {
  const { record } = pupil;
  if (record.isBlank(raw)) {
    return undefined;
  }
  return isTime ? readSeconds(record.text(raw), true) : record.number(raw);
}

/** Whether the cell says that there is nothing to be had: 免, —, 缺. */
export function isExcused(pupil: Pupil, { raw }: Column): boolean {
  return pupil.isExempt || /免|缓|病|缺|假|^[-—/\\]+$/.test(pupil.record.text(raw));
}

/** Thresholds of an item for a pupil, one per score of the standard; `undefined` where it is not tested. */
export function thresholdsOf(
  fitness: FitnessStandard,
  item: string,
  grade: number,
  sex: Sex,
): readonly (number | null)[] | undefined {
  return fitness.items[item]?.grades[grade]?.[sex];
}

/** Score of a result: that of the first threshold it reaches, 0 below the last one. */
export function scoreOf(
  fitness: FitnessStandard,
  item: string,
  grade: number,
  sex: Sex,
  result: number,
): number | undefined {
  const thresholds = thresholdsOf(fitness, item, grade, sex);
  if (!thresholds) {
    return undefined;
  }
  const isHigher = fitness.items[item]?.better === 'higher';
  const reached = thresholds.findIndex(
    (threshold) => threshold !== null && (isHigher ? result >= threshold - 1e-9 : result <= threshold + 1e-9),
  );
  return reached < 0 ? 0 : (fitness.scores[reached] ?? 0);
}

/**
 * All scores that a sheet may rightly print for a result. The 50 m run is measured to tenths and rounded up; sheets
 * that keep hundredths score either the figure or what it is rounded to.
 */
export function possibleScores(
  fitness: FitnessStandard,
  item: string,
  grade: number,
  sex: Sex,
  result: number,
): readonly number[] {
  const tidy = Number(result.toPrecision(8));
  const results =
    item === 'run50' ? [tidy, Math.ceil(tidy * 10 - 1e-6) / 10, Math.round(tidy * 10) / 10] : [tidy];
  const scores = results
    .map((one) => scoreOf(fitness, item, grade, sex, one))
    .filter((score) => score !== undefined);
  return [...new Set(scores)];
}

type BodyMassLevel = '正常' | '低体重' | '超重' | '肥胖';
const BODY_MASS_SCORES: Readonly<Record<BodyMassLevel, number>> = {
  正常: 100,
  低体重: 80,
  超重: 80,
  肥胖: 60,
};

/** kg/m² to one decimal, as the standard counts it. */
export function bodyMassOf(pupil: Pupil): number | undefined {
  const height = pupil.record.number('height_cm');
  const weight = pupil.record.number('weight_kg');
  if (
    height === undefined ||
    weight === undefined ||
    height < 80 ||
    height > 220 ||
    weight < 10 ||
    weight > 160
  ) {
    return undefined;
  }
  return Math.round((weight / (height / 100) ** 2) * 10 + 1e-9) / 10;
}

export function bodyMassLevel(
  fitness: FitnessStandard,
  grade: number,
  sex: Sex,
  bodyMass: number,
): BodyMassLevel | undefined {
  const bands = fitness.bodyMass[grade]?.[sex];
  if (!bands) {
    return undefined;
  }
  if (bodyMass < bands.normalFrom) {
    return '低体重';
  }
  return bodyMass <= bands.normalTo ? '正常' : bodyMass <= bands.overweightTo ? '超重' : '肥胖';
}

export function bodyMassScore(level: BodyMassLevel): number {
  return BODY_MASS_SCORES[level];
}

/** 优秀 … 不及格 for a score. */
export function levelOf(fitness: FitnessStandard, score: number): string {
  return fitness.levels.find((level) => score >= level.from - 1e-9)?.name ?? '不及格';
}
