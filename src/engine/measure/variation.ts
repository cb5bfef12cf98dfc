import type { Stage } from '../../model/quantity';
import type { Place } from '../../model/workbook';
import type { Facts } from '../facts';
import { exceedsWhole, type Measurement } from './measurement';

/** How far the schools of a county are apart in one indicator. */
export interface Variation {
  readonly indicator: string;
  readonly stage: Stage;
  /** Pupil-weighted coefficient of variation. */
  readonly value: number;
  /** The same without weights: a frequent mistake. */
  readonly unweighted: number;
  readonly mean: number;
  readonly deviation: number;
  readonly schools: number;
  /** A school's cell is blank or impossible (a part above its whole, a slip of the unit): the last digits are open. */
  readonly isDoubtful: boolean;
  readonly from: readonly Place[];
}

/** A school in the comparison: its pupils and its value per pupil (or per hundred). */
export interface Unit {
  readonly pupils: number;
  readonly value: number;
}

/**
 * CV = S/X̄ with X̄ = Σ Pi·Xi / ΣPi (total over total) and S = √Σ (Pi/PN)(Xi − X̄)², as the annex of 教督〔2012〕3号 computes
 * it. Golden: pupils 45, 37, 89, 76, 55, books 279, 137, 935, 160, 402 → 0.515.
 */
export function weightedVariation(
  units: readonly Unit[],
): { readonly value: number; readonly mean: number; readonly deviation: number } | undefined {
  const pupils = units.reduce((sum, unit) => sum + unit.pupils, 0);
  const mean = units.reduce((sum, unit) => sum + unit.pupils * unit.value, 0) / pupils;
  if (units.length < 2 || !(pupils > 0) || !(mean > 0)) {
    return undefined;
  }
  const squares = units.reduce((sum, unit) => sum + (unit.pupils / pupils) * (unit.value - mean) ** 2, 0);
  return { value: Math.sqrt(squares) / mean, mean, deviation: Math.sqrt(squares) };
}

/** Standard deviation over mean of the schools, all alike. */
export function unweightedVariation(units: readonly Unit[]): number {
  const mean = units.reduce((sum, { value }) => sum + value, 0) / units.length;
  const squares = units.reduce((sum, { value }) => sum + (value - mean) ** 2, 0) / units.length;
  return Math.sqrt(squares) / mean;
}

/** Every indicator that is a ratio to pupils, and the composites, for both stages. */
export function variations(facts: Facts, values: readonly Measurement[]): readonly Variation[] {
  const sizes = values.filter(({ indicator }) => indicator.id === 'school-size');
  const pupils = new Map(sizes.map(({ part, value }) => [part, value]));
  const single = [...facts.indicators.values()].flatMap((indicator) =>
    indicator.formula.kind === 'ratio'
      ? (['primary', 'junior'] as const).flatMap((stage) => {
          const own = values.filter(
            (one) =>
              one.indicator === indicator &&
              one.part.stage === stage &&
              one.part.excluded === undefined &&
              one.source === 'computed',
          );
          const isDoubtful =
            own.length < listedBeside(own, sizes) || own.some((one) => exceedsWhole(facts, one));
          return variationOf(indicator.id, stage, own, pupils, isDoubtful);
        })
      : [],
  );
  return [...single, ...composites(facts, single)];
}

/** How many schools of the stage have pupils in the tables from which these figures come: some may lack the figure itself. */
function listedBeside(own: readonly Measurement[], sizes: readonly Measurement[]): number {
  const sheets = new Set(own.flatMap(({ main }) => main.map(({ place }) => place.sheet)));
  return sizes.filter(
    ({ part: { stage, excluded }, value = 0, main }) =>
      stage === own[0]?.part.stage &&
      excluded === undefined &&
      value > 0 &&
      main.some(({ place }) => sheets.has(place.sheet)),
  ).length;
}

function variationOf(
  indicator: string,
  stage: Stage,
  own: readonly Measurement[],
  pupils: ReadonlyMap<Measurement['part'], number | undefined>,
  isDoubtful: boolean,
): readonly Variation[] {
  const units = withoutSlips(
    own
      .map(({ part, value = 0 }) => ({ pupils: pupils.get(part) ?? 0, value }))
      .filter((unit) => unit.pupils > 0),
  );
  const weighted = weightedVariation(units);
  return weighted
    ? [
        {
          indicator,
          stage,
          ...weighted,
          unweighted: unweightedVariation(units),
          schools: units.length,
          isDoubtful,
          from: own.flatMap(({ from }) => from.slice(0, 1)),
        },
      ]
    : [];
}

/** 692300 among figures in 万元 is 69.23: a unit slip, reported at its cell, must not decide the whole county's figure. */
function withoutSlips(units: readonly Unit[]): readonly Unit[] {
  const sorted = units.map(({ value }) => value).sort((one, other) => one - other);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  return units.map((unit) =>
    median > 0 && unit.value > 300 * median && unit.value / 10000 < 30 * median
      ? { ...unit, value: unit.value / 10000 }
      : unit,
  );
}

function composites(facts: Facts, single: readonly Variation[]): readonly Variation[] {
  return [...facts.indicators.values()].flatMap(({ id, formula }) =>
    formula.kind === 'mean-variation'
      ? (['primary', 'junior'] as const).flatMap((stage) =>
          compositeOf(id, formula.indicators, stage, single),
        )
      : [],
  );
}

function compositeOf(
  indicator: string,
  ids: readonly string[],
  stage: Stage,
  single: readonly Variation[],
): readonly Variation[] {
  const own = ids
    .map((id) => single.find((one) => one.indicator === id && one.stage === stage))
    .filter((one) => one !== undefined);
  const mean = (pick: (one: Variation) => number) =>
    own.reduce((sum, one) => sum + pick(one), 0) / own.length;
  return own.length === ids.length
    ? [
        {
          indicator,
          stage,
          value: mean(({ value }) => value),
          unweighted: mean(({ unweighted }) => unweighted),
          mean: 0,
          deviation: 0,
          schools: Math.min(...own.map(({ schools }) => schools)),
          isDoubtful: own.some((one) => one.isDoubtful),
          from: own.flatMap(({ from }) => from.slice(0, 1)),
        },
      ]
    : [];
}
