import { resolve } from '../evidence/resolve';
import type { SchoolPart } from '../evidence/schools';
import type { Facts } from '../facts';
import type { Figure } from '../figures';
import { evaluate } from '../measure/evaluate';
import type { Raised } from '../raised';

/** The number of pupils that a printed per-pupil figure presupposes. */
interface Implied {
  readonly figure: Figure;
  readonly label: string;
  readonly low: number;
  readonly high: number;
}

/**
 * Where no ledger states the pupils, per-pupil figures still say how many they were computed with: 占地14400㎡ at 41.14 a
 * pupil are 350 pupils, 建筑3118㎡ at 7.4 are 421.
 */
export function checkImplied(facts: Facts): readonly Raised[] {
  const part = facts.parts.find(({ school, isShared }) => school === undefined && !isShared);
  if (facts.isCounty || !part || resolve(facts, 'pupils', part)) {
    return [];
  }
  const implied = facts.figures.flatMap((figure) => impliedBy(facts, part, figure));
  const [first] = implied;
  return implied
    .filter((one) => first && (one.low > first.high || one.high < first.low))
    .map((one) => complaintOf(first ?? one, one));
}

function impliedBy(facts: Facts, part: SchoolPart, figure: Figure): readonly Implied[] {
  const indicator = facts.indicators.get(figure.indicator);
  const formula = indicator?.formula;
  if (
    formula?.kind !== 'ratio' ||
    formula.denominator[0]?.quantity !== 'pupils' ||
    figure.value <= figure.precision ||
    figure.approximate
  ) {
    return [];
  }
  const { value } = evaluate(facts, { kind: 'amount', terms: formula.numerator }, part);
  if (value === undefined || value <= 0) {
    return [];
  }
  const pupils = (printed: number) => (value * formula.times) / printed;
  const low = Math.ceil(pupils(figure.value + figure.precision) - 1e-6);
  const high = Math.floor(pupils(figure.value - figure.precision) + 1e-6);
  const nearest = Math.round(pupils(figure.value));
  return [
    {
      figure,
      label: indicator?.label ?? '',
      low: low > high ? nearest : low,
      high: low > high ? nearest : high,
    },
  ];
}

function complaintOf(first: Implied, other: Implied): Raised {
  const span = ({ low, high }: Implied) => (low === high ? `${low}人` : `${low}至${high}人`);
  return {
    rule: 'implied-pupils',
    complaint: {
      cell: other.figure.place,
      related: [first.figure.place],
      severity: 'query',
      message: `按${other.label}${other.figure.text}倒算学生数是${span(other)},按${first.label}${first.figure.text}倒算是${span(first)},两处用的学生数不一样。请核对。`,
      actual: span(other),
      required: span(first),
    },
  };
}
