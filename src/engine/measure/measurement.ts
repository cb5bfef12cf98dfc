import type { Indicator } from '../../model/indicator';
import type { Statement } from '../../model/quantity';
import type { Place } from '../../model/workbook';
import { resolve } from '../evidence/resolve';
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
 * A part above its whole among what was measured with: 高于规定学历 56 of 53 teachers, a hall larger than all rooms. Which of
 * the two is wrong cannot be said, and nothing that follows from them.
 */
export function isImpossible(facts: Facts, { indicator, part }: Measurement): boolean {
  const { formula } = indicator;
  if (formula.kind !== 'ratio') {
    return false;
  }
  const named = formula.numerator.map(({ quantity }) => quantity);
  const parts = named.flatMap((id) => facts.quantities.get(id)?.sumsOf?.flat() ?? []);
  return [...named, ...parts].some((id) => {
    const whole = facts.quantities.get(id)?.partOf;
    const own = resolve(facts, id, part);
    const all = whole === undefined ? undefined : resolve(facts, whole, part);
    return own !== undefined && all !== undefined && own.value > all.value * 1.001;
  });
}
