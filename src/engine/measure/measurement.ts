import type { Formula, Indicator, Term } from '../../model/indicator';
import type { Statement } from '../../model/quantity';
import type { Place } from '../../model/workbook';
import { type Resolved, resolve } from '../evidence/resolve';
import type { SchoolPart } from '../evidence/schools';
import type { Facts } from '../facts';
import type { Figure } from '../figures';

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

/**
 * A part above its whole among what was measured with (高于规定学历 56 of 53 teachers, a hall larger than all rooms): which of
 * the two is wrong cannot be said.
 */
export function exceedsWhole(facts: Facts, measurement: Measurement): boolean {
  const { part } = measurement;
  return ingredientsOf(facts, measurement).some((id) => {
    const whole = facts.quantities.get(id)?.partOf;
    const own = resolve(facts, id, part);
    const all = whole === undefined ? undefined : resolve(facts, whole, part);
    return own !== undefined && all !== undefined && own.value > all.value * 1.001;
  });
}

/** Measured with more than any school has: yuan entered as 万元. */
export function isBeyondAll(facts: Facts, measurement: Measurement): boolean {
  const { part } = measurement;
  return ingredientsOf(facts, measurement).some(
    (id) => (resolve(facts, id, part)?.value ?? 0) > mostOf(facts, id, part),
  );
}

/** Nothing that follows from what was measured with can be said. */
export function isImpossible(facts: Facts, measurement: Measurement): boolean {
  return exceedsWhole(facts, measurement) || isBeyondAll(facts, measurement);
}

/** What a ratio is taken of, with what that is the sum of. */
function ingredientsOf({ quantities }: Facts, { indicator: { formula } }: Measurement): readonly string[] {
  const named = formula.kind === 'ratio' ? formula.numerator.map(({ quantity }) => quantity) : [];
  return [...named, ...named.flatMap((id) => quantities.get(id)?.sumsOf?.flat() ?? [])];
}

/** More of a quantity than this no school of so many pupils has. */
export function mostOf(facts: Facts, id: string, part: SchoolPart): number {
  const perPupil = facts.quantities.get(id)?.mostPerPupil;
  const pupils = perPupil === undefined ? undefined : resolve(facts, 'pupils', part)?.value;
  return perPupil !== undefined && pupils !== undefined && pupils > 0
    ? perPupil * pupils
    : Number.POSITIVE_INFINITY;
}

/** What a formula gives for a school or part. */
type Evaluated = Omit<Measurement, 'indicator' | 'part' | 'figures' | 'source'>;

/** Before anything is known. */
export const nothing: Evaluated = {
  approximate: false,
  isUnconfirmed: false,
  missing: [],
  from: [],
  main: [],
  each: [],
};

/** A formula over what the workbook states. */
export function evaluate(facts: Facts, formula: Formula, part: SchoolPart): Evaluated {
  switch (formula.kind) {
    case 'ratio':
      return evaluateRatio(facts, formula, part);
    case 'amount':
      return evaluateAmount(facts, formula.terms, part);
    case 'each':
      return evaluateEach(facts, formula.quantity, part);
    case 'mean-variation':
      return nothing;
  }
}

function evaluateRatio(
  facts: Facts,
  formula: Extract<Formula, { kind: 'ratio' }>,
  part: SchoolPart,
): Evaluated {
  const over = evaluateAmount(facts, formula.numerator, part);
  const under = evaluateAmount(facts, formula.denominator, part);
  const both = {
    approximate: over.approximate || under.approximate,
    isUnconfirmed: under.isUnconfirmed,
    missing: [...over.missing, ...under.missing],
    from: [...over.from, ...under.from],
    main: over.main,
    each: [],
  };
  if (over.value === undefined || under.value === undefined || under.value <= 0) {
    return both;
  }
  return {
    ...both,
    value: (over.value / under.value) * formula.times,
    numerator: over.value,
    denominator: under.value,
  };
}

function evaluateAmount(facts: Facts, terms: readonly Term[], part: SchoolPart): Evaluated {
  const found = terms.map((term) => ({ term, amount: amountOf(facts, term, part) }));
  const known = found.filter((one): one is { term: Term; amount: Resolved } => one.amount !== undefined);
  const missing = found.filter(({ amount }) => amount === undefined).map(({ term }) => term.quantity);
  const shared = {
    ...nothing,
    approximate: known.some(({ amount }) => amount.approximate),
    isUnconfirmed: known.some(({ amount }) => amount.isUnconfirmed),
    missing,
    from: known.flatMap(({ amount }) => amount.statements.slice(0, 1).map(({ place }) => place)),
    main: known[0]?.amount.statements ?? [],
  };
  return missing.length > 0
    ? shared
    : { ...shared, value: known.reduce((sum, { term, amount }) => sum + term.sign * amount.value, 0) };
}

/** What is taken away need not be stated: a school without indoor sports rooms leaves the cell out. */
function amountOf(facts: Facts, term: Term, part: SchoolPart): Resolved | undefined {
  const found = resolve(facts, term.quantity, part);
  const isPart = facts.quantities.get(term.quantity)?.partOf !== undefined;
  return (
    found ??
    (term.sign < 0 && isPart
      ? { value: 0, approximate: false, isUnconfirmed: false, statements: [] }
      : undefined)
  );
}

/** Every class or person for itself; several places that speak of the same one are one. */
function evaluateEach(facts: Facts, quantity: string, part: SchoolPart): Evaluated {
  const each = (facts.believedOf.get(quantity) ?? [])
    .filter(({ agreeing }) => agreeing[0] !== undefined && isSingle(agreeing[0], part))
    .flatMap(({ agreeing }) =>
      agreeing.slice(0, 1).map((best) => agreeing.find(({ origin }) => origin === 'stated') ?? best),
    );
  const from = each.map(({ place }) => place);
  return each.length === 0 ? { ...nothing, missing: [quantity] } : { ...nothing, each, from };
}

function isSingle({ scope }: Statement, part: SchoolPart): boolean {
  const about = scope.subject !== undefined || scope.className !== undefined;
  const stage =
    scope.className === undefined ? undefined : /^[七八九]/.test(scope.className) ? 'junior' : 'primary';
  const fits = part.stage === undefined || !part.isShared || stage === undefined || stage === part.stage;
  return about && scope.school === part.school && fits;
}
