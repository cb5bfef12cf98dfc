import type { Budget, Measured } from '../../model/catalogue';
import { groupBy } from '../group';
import type { RuleGroup } from './engine-rules';

/** No measurement: every rule may accuse. */
export const UNMEASURED: Budget = {
  measured: '',
  foreignMeasured: '',
  worlds: 0,
  keyed: 0,
  variants: 0,
  cleanCells: 0,
  foreignCells: 0,
  rules: {},
};

/** Of a rule's errors at most so many may be false. */
const FALSE_SHARE = 0.01;
/** False errors of one rule in a thousand cells of a school in which nothing is wrong: one in some ten workbooks. */
const FALSE_PER_THOUSAND = 0.02;
/** … and of tables of other trades, in which a minus or a blank may well be right, and which hardly anybody checks. */
const FALSE_PER_THOUSAND_ELSEWHERE = 0.5;
/** Chance that a bound is wrong, on either side. */
const DOUBT = 0.05;
/** Halvings of an interval until its ends are the same for all purposes. */
const HALVINGS = 40;
/** Errors from which on a rule's own share counts; with fewer it is judged with its group. */
const OWN_ERRORS = 100;

/** Between what the share truly lies of which `part` of `whole` were counted (Clopper and Pearson's exact bounds, 95 % on either side). */
export function shareBounds(part: number, whole: number): { readonly low: number; readonly high: number } {
  if (part > whole || whole === 0) {
    return { low: 0, high: 1 };
  }
  return {
    low: part === 0 ? 0 : halve((share) => 1 - chanceOf(part - 1, whole, share) < DOUBT),
    high: part === whole ? 1 : halve((share) => chanceOf(part, whole, share) > DOUBT),
  };
}

/** The share up to which something is so. */
function halve(isSo: (share: number) => boolean): number {
  let [low, high] = [0, 1];
  for (let step = 0; step < HALVINGS; step++) {
    const middle = (low + high) / 2;
    [low, high] = isSo(middle) ? [middle, high] : [low, middle];
  }
  return low;
}

/** The chance of at most `part` of `whole` where each comes with the chance `share`. */
function chanceOf(part: number, whole: number, share: number): number {
  let logarithm = whole * Math.log1p(-share);
  let chance = Math.exp(logarithm);
  for (let count = 1; count <= part; count++) {
    logarithm += Math.log((whole - count + 1) / count) + Math.log(share) - Math.log1p(-share);
    chance += Math.exp(logarithm);
  }
  return chance;
}

/**
 * Rules that may only ask. A rule whose own errors show beyond doubt that too many are false; of the others those whose
 * upper bound is above the budget, their own from a hundred errors on, else that of their group where that was measured on as many.
 */
export function overBudget(budget: Budget, groupOf: (rule: string) => RuleGroup): ReadonlySet<string> {
  const rules = Object.entries(budget.rules);
  const groups = groupBy(rules, ([id]) => groupOf(id));
  const ofGroup = new Map(
    [...groups].map(([group, members]) => [
      group,
      members.reduce(
        (sum, [, one]) => ({ errors: sum.errors + one.errors, unfounded: sum.unfounded + one.unfounded }),
        { errors: 0, unfounded: 0 },
      ),
    ]),
  );
  return new Set(
    rules.filter(([id, own]) => isOver(budget, own, ofGroup.get(groupOf(id)) ?? own)).map(([id]) => id),
  );
}

type Shared = Pick<Measured, 'errors' | 'unfounded'>;

function isOver({ cleanCells, foreignCells }: Budget, own: Measured, group: Shared): boolean {
  const perThousand = (errors: number, cells: number) => 1000 * shareBounds(errors, cells).low;
  if (
    perThousand(own.clean, cleanCells) > FALSE_PER_THOUSAND ||
    perThousand(own.foreign, foreignCells) > FALSE_PER_THOUSAND_ELSEWHERE
  ) {
    return true;
  }
  const { low, high } = shareBounds(own.unfounded, own.errors);
  const ofGroup = shareBounds(group.unfounded, group.errors);
  const isProvedBad = low > FALSE_SHARE;
  const isProvedGood = own.errors >= OWN_ERRORS && (high <= FALSE_SHARE || own.unfounded === 0);
  return isProvedBad || (!isProvedGood && group.errors >= OWN_ERRORS && ofGroup.low > FALSE_SHARE);
}
