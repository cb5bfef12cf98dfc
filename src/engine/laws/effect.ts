import { figureAt, isMarked } from './book';
import type { Instance } from './held';
import { cellsOf, type Law } from './law';
import type { Change, Ledgerbook } from './ledgerbook';

/** What a change of one cell does to all laws that speak of it. */
export interface Effect {
  /** Broken laws that come out with it. */
  readonly settled: readonly Instance[];
  /** Their weights together. */
  readonly gain: number;
  /** Weights of laws that hold now and would not with it. */
  readonly harm: number;
  /** Wholes that came out with the wrong figure because they were added from it: they move with it. */
  readonly follows: readonly Change[];
}

/** A whole that is worked out by a formula moves by itself; one that was typed, at a cost. */
const FOLLOWING = { formula: 0.05, typed: 0.3 };

/** `depth`: how many steps wholes may follow. What is settled in two ways is settled once, and a whole follows once. */
export function effectOf(ledgerbook: Ledgerbook, change: Change, depth: number): Effect {
  const settled: Instance[] = [];
  const follows: Change[] = [];
  let [gain, harm] = [0, 0];
  const settle = (instance: Instance): number => {
    if (settled.some((one) => isSame(one, instance))) {
      return 0;
    }
    settled.push(instance);
    return instance.law.weight;
  };
  for (const instance of ledgerbook.touching(change.cell)) {
    const was = ledgerbook.state(instance);
    const is = was && ledgerbook.state(instance, change);
    if (!was || !is || was.isKept === is.isKept) {
      continue;
    }
    if (is.isKept) {
      gain += settle(instance);
      continue;
    }
    const [whole] = cellsOf(instance.law, instance.line);
    if (follows.some(({ cell, value }) => cell === whole && Math.abs(value - is.expected) < 1e-6)) {
      continue;
    }
    const moved = depth > 0 ? following(ledgerbook, change, instance, is.expected, depth) : undefined;
    if (moved) {
      for (const one of moved.settled) {
        gain += settle(one);
      }
      gain -= moved.cost;
      harm += moved.harm;
      follows.push(...moved.follows);
    } else {
      harm += instance.law.weight;
    }
  }
  return { settled, gain, harm, follows };
}

/** Something else than what stands there, nobody knows what: settles the law that asks, speaks against all that hold. */
export function effectOfUnknown(ledgerbook: Ledgerbook, cell: number, from: Instance): Effect {
  let harm = 0;
  for (const instance of ledgerbook.touching(cell)) {
    const state = ledgerbook.state(instance);
    const isWitness =
      state?.isKept === true &&
      instance.law.operation !== 'at-most' &&
      !(state.expected === 0 && state.whole === 0);
    harm += isWitness ? instance.law.weight : 0;
  }
  return { settled: [from], gain: from.law.weight, harm, follows: [] };
}

export function isSame(one: Instance, other: Instance): boolean {
  return one.law === other.law && one.line === other.line;
}

interface Following extends Omit<Effect, 'gain'> {
  readonly cost: number;
}

/** The whole of a law that would break is changed along; `undefined` where that costs more than the broken law. */
function following(
  ledgerbook: Ledgerbook,
  change: Change,
  instance: Instance,
  expected: number,
  depth: number,
): Following | undefined {
  const { law, line } = instance;
  const [whole = -1] = cellsOf(law, line);
  if (whole === change.cell || !canFollow(law)) {
    return undefined;
  }
  const { book } = ledgerbook;
  const old = figureAt(book, change.cell);
  const along: Change = { cell: whole, value: Number(expected.toPrecision(12)) };
  ledgerbook.put(change);
  const effect = effectOf(ledgerbook, along, depth - 1);
  ledgerbook.put({ cell: change.cell, value: old });
  const further = weightOf(effect.settled) - effect.gain;
  const cost = further + (isMarked(book, whole, 'formula') ? FOLLOWING.formula : FOLLOWING.typed);
  // What only the change had broken is not settled by following it.
  const settled = effect.settled.filter((one) => ledgerbook.state(one)?.isKept === false);
  return effect.harm + cost - weightOf(settled) < law.weight
    ? { settled, harm: effect.harm, cost, follows: [along, ...effect.follows] }
    : undefined;
}

function weightOf(instances: readonly Instance[]): number {
  return instances.reduce((sum, { law }) => sum + law.weight, 0);
}

function canFollow({ operation }: Law): boolean {
  return operation !== 'at-most' && operation !== 'ratio';
}
