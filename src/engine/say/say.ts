import type { Budget } from '../../model/catalogue';
import type { Ledger, LedgerKind } from '../../model/ledger';
import type { Table } from '../../model/table';
import type { Place } from '../../model/workbook';
import { readNumber } from '../../reading/numbers';
import type { Found } from '../laws/find';
import { slip } from '../laws/slip';
import type { Raised } from '../raised';
import { overBudget } from './allowance';
import { withoutConsequences } from './consequences';
import { withExpected } from './expected';
import { hearLaws } from './laws-heard';
import { oncePerCause, withoutAnswered } from './once-per-cause';
import { askWhereLineIsRight } from './own-arithmetic';
import { type Agreed, type ColumnEvidence, evidenceOf } from './refuted';
import { groupOf, rulesOf } from './rules';
import { withholdRefuted } from './withheld';

/** What is known beside the complaints when it is decided how they are said. */
interface Hearing {
  readonly laws: Found;
  readonly ledgers: readonly Ledger[];
  readonly kinds: readonly LedgerKind[];
  readonly budget: Budget;
  /** `undefined`: the workbook was not looked at again. What is not raised any more once the figures that the laws are sure of are right. */
  readonly gone: ReadonlySet<string> | undefined;
  /** Whether a cell is of another world than a school's. */
  readonly isElsewhere: (cell: Place) => boolean;
  /** All tables, recognised or not, and what is believed of every quantity. */
  readonly tables: readonly Table[];
  readonly believed: ReadonlyMap<string, Agreed>;
  /** Is shown what the columns' comparisons say, for fitting. */
  readonly observe?: ((columns: readonly ColumnEvidence[]) => void) | undefined;
}

/**
 * What of all that was raised is said, and how gravely. What a check raises as an error stays one only where it has a cause of
 * its own, where its table is understood and not doubtful as a whole, and where its rule accuses falsely no oftener than the budget allows.
 */
export function say(
  raised: readonly Raised[],
  { laws, ledgers, kinds, budget, gone, isElsewhere, tables, believed, observe }: Hearing,
): readonly Raised[] {
  const heard = withoutAnswered(withoutConsequences(hearLaws(oncePerCause(raised), laws, gone), laws, gone));
  const asked = askWhereOwnedUp(askWhereLineIsRight(confirmMisprints(heard), ledgers), ledgers);
  const rules = new Map(rulesOf(kinds).map((rule) => [rule.id, rule]));
  const evidence = evidenceOf({ raised: asked, flouted: laws.doubted, tables, believed });
  observe?.(evidence.columns);
  const calm = withholdRefuted(asked, {
    ...evidence,
    ledgers,
    kinds,
    groupOf: (rule) => groupOf(rule, rules),
  });
  const doubtful = overBudget(budget, (rule) => groupOf(rule, rules));
  const sheets = new Map(laws.book.tables.map(({ sheet }) => [sheet.name, sheet]));
  return withExpected(calm, (name) => sheets.get(name)).map((one) =>
    one.complaint.severity === 'error' && (doubtful.has(one.rule) || isElsewhere(one.complaint.cell))
      ? { ...one, complaint: { ...one.complaint, severity: 'query' } }
      : one,
  );
}

/** The line itself says that the shortfall is known and dealt with: 超出2人,已列入整改. */
const KNOWN = /(?:列入|纳入|正在|已|限期|申请)[^,\uff0c。;\uff1b]{0,6}整改|整改中|消化|化解/;

/**
 * Shortfalls that their own line owns up to are no mistake to be found: they are asked about, so that the list of what is being
 * rectified and the standing of the school stay as they are.
 */
function askWhereOwnedUp(raised: readonly Raised[], ledgers: readonly Ledger[]): readonly Raised[] {
  return raised.map((one) => {
    const { severity, cell } = one.complaint;
    return severity === 'error' && one.requirement !== undefined && isOwnedUp(cell, ledgers)
      ? { ...one, complaint: { ...one.complaint, severity: 'query' } }
      : one;
  });
}

function isOwnedUp({ sheet: name, row }: Raised['complaint']['cell'], ledgers: readonly Ledger[]): boolean {
  const table = ledgers.find(
    ({ table: { sheet, area } }) => sheet.name === name && row >= area.top && row <= area.bottom,
  )?.table;
  return (table?.sheet.values[row] ?? []).some((value) => typeof value === 'string' && KNOWN.test(value));
}

/** Rules that work a printed figure out again. */
const RECOMPUTING = /^(?:printed-figure|claimed-value)$/;
/** Fewer digits are the same in another order by chance. */
const FEWEST_DIGITS = 3;

/**
 * A printed figure that is what was worked out with its digits exchanged, or a point or nought off, was worked out so and typed wrong:
 * the slip bears out what the figures beneath it were doubted to say.
 */
export function confirmMisprints(raised: readonly Raised[]): readonly Raised[] {
  return raised.map((one) => {
    const { severity, actual = '', required = '' } = one.complaint;
    const meant = severity === 'query' && RECOMPUTING.test(one.rule) ? meantFor(actual, required) : undefined;
    return meant === undefined
      ? one
      : { ...one, complaint: { ...one.complaint, severity: 'error', expected: meant } };
  });
}

/** The figure that was meant, as it would be printed; `undefined` where no slip leads to it. */
function meantFor(actual: string, required: string): number | undefined {
  const [printed, right] = [readNumber(actual), readNumber(required)];
  if (!printed || !right) {
    return undefined;
  }
  const meant = [printed.decimals, right.decimals].map((decimals) => Number(right.value.toFixed(decimals)));
  return meant.find(
    (value) =>
      value !== printed.value && (slip(printed.value, value) === 1 || isReordered(printed.value, value)),
  );
}

function isReordered(one: number, other: number): boolean {
  const digits = (value: number) => [...String(value).replace('.', '')].sort().join('');
  return digits(one).length >= FEWEST_DIGITS && digits(one) === digits(other);
}
