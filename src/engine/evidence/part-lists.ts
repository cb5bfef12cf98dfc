import type { Quantity, Statement } from '../../model/quantity';
import { groupBy } from '../group';

/** A smaller part may be as large as something else by chance. */
const LEAST_PART = 10;

/**
 * A list that comes to exactly what another ledger says a part is, beside a larger whole (36 教职工, of them 31 专任教师), lists
 * the part, whatever it is called: it speaks of the part, and not against the whole.
 */
export function asListsOfParts(
  statements: readonly Statement[],
  quantities: ReadonlyMap<string, Quantity>,
): readonly Statement[] {
  const byLedger = groupBy(statements, ({ ledger }) => ledger);
  const parts = [...quantities.values()].filter(({ partOf, isLoose }) => partOf !== undefined && !isLoose);
  const meant = new Map<string, string>();
  for (const own of byLedger.values()) {
    for (const { id, partOf = '' } of parts) {
      const part = own.find((one) => one.quantity === id && one.origin === 'stated' && isOfSchool(one));
      const whole = own.find((one) => one.quantity === partOf && one.origin === 'stated' && isOfSchool(one));
      if (part && whole && part.value >= LEAST_PART && whole.value > part.value) {
        meant.set(`${partOf} ${part.value}`, id);
      }
    }
  }
  return statements.flatMap((one) => {
    const part = isOfSchool(one) ? meant.get(`${one.quantity} ${one.value}`) : undefined;
    const said = byLedger.get(one.ledger)?.find((other) => other.quantity === part && isOfSchool(other));
    if (part === undefined || (said && said.value !== one.value)) {
      return [one];
    }
    return said ? [] : [{ ...one, quantity: part }];
  });
}

function isOfSchool({ scope }: Statement): boolean {
  return Object.keys(scope).length === 0;
}
