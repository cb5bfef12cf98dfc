import { resolve } from '../evidence/resolve';
import type { Facts } from '../facts';
import type { Measurement } from './measurement';

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
