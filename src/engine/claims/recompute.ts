import type { Formula, Indicator } from '../../model/indicator';
import type { Standard } from '../../model/standard';
import type { SchoolPart } from '../evidence/schools';
import type { Facts } from '../facts';
import type { Measurements } from '../measure';
import { evaluate } from '../measure/evaluate';
import type { Measurement } from '../measure/measurement';

/** Truncating instead of rounding is no mistake worth a finding. */
const VAGUE = 0.1;

/** A figure to be compared, in the indicator's unit. */
export interface Printed {
  readonly value: number;
  readonly precision: number;
  readonly approximate: boolean;
}

/** Whether a printed figure says what was computed: half a unit of its last digit, 10 % where it is vague. */
export function says({ value, precision, approximate }: Printed, computed: number): boolean {
  const vague = approximate ? VAGUE * Math.abs(computed) : 0;
  const difference = Math.abs(value - computed);
  const isTruncated = precision < 0.5 && value < computed && difference < 2 * precision;
  return difference <= precision + vague + 1e-9 * Math.max(1, Math.abs(computed)) || isTruncated;
}

/** The formulas that a printed figure may follow; a standard that demands the indicator demands its own formula. */
export function allowedFormulas(indicator: Indicator, standards: readonly Standard[]): readonly Formula[] {
  const isDemanded = standards.some(({ requirements }) =>
    requirements.some((one) => one.indicator === indicator.id),
  );
  return isDemanded ? [indicator.formula] : [indicator.formula, ...(indicator.variants ?? [])];
}

/** The allowed value nearest to the printed one, with its formula; `undefined` where nothing can be computed. */
export function recompute(
  facts: Facts,
  indicator: Indicator,
  part: SchoolPart,
  printed: Printed,
  standards: readonly Standard[],
): { readonly value: number; readonly formula: Formula } | undefined {
  const values = allowedFormulas(indicator, standards).flatMap((formula) => {
    const { value } = evaluate(facts, formula, part);
    return value === undefined ? [] : [{ value, formula }];
  });
  const nearest = values.filter(({ value }) => says(printed, value));
  return nearest[0] ?? values[0];
}

/** The likely mistake behind a wrong figure, in words. */
export function mixupOf(
  facts: Facts,
  indicator: Indicator,
  part: SchoolPart,
  printed: Printed,
): string | undefined {
  return indicator.mixups?.find(({ formula }) => {
    const { value } = evaluate(facts, formula, part);
    return value !== undefined && says(printed, value);
  })?.what;
}

/** The measurement of an indicator for the school (and stage) that a figure speaks of. */
export function measurementOf(
  { values }: Measurements,
  indicator: string,
  school: string | undefined,
  stage: SchoolPart['stage'],
): Measurement | undefined {
  const own = values.filter((one) => one.indicator.id === indicator && one.part.school === school);
  return (
    own.find(({ part }) => part.stage === stage) ??
    (stage === undefined && own.length === 1 ? own[0] : undefined) ??
    (stage === undefined ? own.find(({ part }) => !part.isShared) : undefined)
  );
}
