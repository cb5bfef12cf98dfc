import type { Indicator } from '../model/indicator';
import type { Scope, Statement } from '../model/quantity';
import type { Place } from '../model/workbook';
import type { SchoolPart } from './evidence/schools';
import type { Facts } from './facts';
import type { Figure } from './figures';
import { evaluate } from './measure/evaluate';
import { type Variation, variations } from './measure/variation';

/** An indicator measured for one school or part. */
export interface Measurement {
  readonly indicator: Indicator;
  readonly part: SchoolPart;
  /** `undefined` where a quantity is missing. */
  readonly value?: number;
  /** `computed` from quantities · `printed`: only the printed figure is there. */
  readonly source?: 'computed' | 'printed';
  readonly approximate: boolean;
  /** Rests on counting a list that nothing confirms. */
  readonly isUnconfirmed: boolean;
  /** Quantities that nothing states. */
  readonly missing: readonly string[];
  readonly from: readonly Place[];
  /** Σ numerator and Σ denominator, for saying how much is missing. */
  readonly numerator?: number;
  readonly denominator?: number;
  /** The statements of the first quantity of the numerator: what a clerk would correct. */
  readonly main: readonly Statement[];
  /** The single things that are judged one by one. */
  readonly each: readonly Statement[];
  /** What the workbook prints as the value. */
  readonly figures: readonly Figure[];
}

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
    approximate: false,
    isUnconfirmed: false,
    missing: [],
    from: [],
    main: [],
    each: [],
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
