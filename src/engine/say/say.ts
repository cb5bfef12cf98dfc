import type { Budget } from '../../model/budget';
import type { Ledger, LedgerKind } from '../../model/ledger';
import type { Found } from '../laws/find';
import { askWhereOwnedUp } from './acknowledged';
import { overBudget } from './allowance';
import { withoutColumnFloods } from './column-floods';
import { withoutConsequences } from './consequences';
import type { Raised } from './findings';
import { hearLaws } from './laws-heard';
import { confirmMisprints } from './misprints';
import { oncePerCause } from './one-cause';
import { askWhereLineIsRight } from './own-arithmetic';
import { groupOf, rulesOf } from './rules';
import { withoutTableFloods } from './table-floods';

/** What is known beside the complaints when it is decided how they are said. */
export interface Hearing {
  readonly laws: Found;
  readonly ledgers: readonly Ledger[];
  readonly kinds: readonly LedgerKind[];
  readonly budget: Budget;
  /** What is not raised any more once the figures that the laws are sure of are right. */
  readonly gone: ReadonlySet<string>;
}

/**
 * What of all that was raised is said, and how gravely. What a check raises as an error stays one only where it has a cause of
 * its own, where its table is not doubtful as a whole, and where its rule accuses falsely no oftener than the budget allows.
 */
export function say(
  raised: readonly Raised[],
  { laws, ledgers, kinds, budget, gone }: Hearing,
): readonly Raised[] {
  const heard = withoutConsequences(hearLaws(oncePerCause(raised), laws), laws, gone);
  const calm = withoutTableFloods(
    withoutColumnFloods(
      askWhereOwnedUp(askWhereLineIsRight(confirmMisprints(heard), ledgers), ledgers),
      ledgers,
    ),
    ledgers,
  );
  const rules = new Map(rulesOf(kinds).map((rule) => [rule.id, rule]));
  const doubtful = overBudget(budget, (rule) => groupOf(rule, rules));
  return calm.map((one) =>
    one.complaint.severity === 'error' && doubtful.has(one.rule)
      ? { ...one, complaint: { ...one.complaint, severity: 'query' } }
      : one,
  );
}
