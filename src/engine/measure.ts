import type { Indicator } from '../model/indicator';
import type { Scope } from '../model/quantity';
import type { SchoolPart } from './evidence/schools';
import type { Facts } from './facts';
import { evaluate, type Measurement, nothing } from './measure/measurement';
import { type Variation, variations } from './measure/variation';

export interface Measurements {
  readonly values: readonly Measurement[];
  readonly variations: readonly Variation[];
}

/** Every indicator for every school and part, and how far the schools of a county are apart. */
export function measure(facts: Facts): Measurements {
  const values = facts.parts.flatMap((part) =>
    [...facts.indicators.values()].map((indicator) => measureOne(facts, indicator, part)),
  );
  return { values, variations: facts.isCounty ? variations(facts, values) : [] };
}

function measureOne(facts: Facts, indicator: Indicator, part: SchoolPart): Measurement {
  const figures = facts.figures.filter(
    (figure) =>
      figure.indicator === indicator.id && figure.statistic === undefined && isAbout(figure.scope, part),
  );
  const formulas = [indicator.formula, ...(indicator.variants ?? [])];
  const measured = formulas.map((formula) => evaluate(facts, formula, part));
  const [fewest] = [...measured].sort((one, other) => one.missing.length - other.missing.length);
  const best = measured.find(({ value }) => value !== undefined) ?? fewest;
  const base = {
    indicator,
    part,
    figures,
    ...nothing,
  };
  if (best?.value !== undefined) {
    return { ...base, ...best, source: 'computed' };
  }
  const printed = figures.find(({ origin }) => origin === 'stated') ?? figures[0];
  if (printed) {
    const { value, approximate, place } = printed;
    return { ...base, value, approximate, from: [place], missing: best?.missing ?? [], source: 'printed' };
  }
  return { ...base, ...best };
}

function isAbout(scope: Scope, part: SchoolPart): boolean {
  return (
    scope.school === part.school &&
    scope.className === undefined &&
    scope.subject === undefined &&
    (scope.stage === undefined ? !part.isShared : scope.stage === part.stage)
  );
}
