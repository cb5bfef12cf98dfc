import { figureAt, isMarked } from './book';
import { type Effect, effectOf, effectOfUnknown } from './effect';
import type { Habits } from './habits';
import { type Instance, LONG } from './held';
import { cellsOf, type Law } from './law';
import type { Change, Ledgerbook } from './ledgerbook';
import { canSlipBy, slip } from './slip';
import { slippedFrom, solve, withinBound } from './solve';

/** One cell whose change would settle a broken law, and how likely it is the wrong one. */
export interface Candidate {
  readonly cell: number;
  /** NaN: known to be wrong, not what it should be. */
  readonly value: number;
  /** The cell that it changes places with, and what that should be. */
  readonly also?: Change;
  readonly effect: Effect;
  /** Weights settled − weights broken − cost of the change. */
  readonly score: number;
}

/** All that is written where the candidate is taken for true. */
export function changesOf({ cell, value, also, effect }: Candidate): readonly Change[] {
  return [{ cell, value }, ...(also === undefined ? [] : [also]), ...effect.follows];
}

/** What speaks for and against a cell, fitted on the shown samples (each is worth 3–30 of 294 planted errors there). */
const COST = {
  change: 0.5,
  /** However likely: two changes are never cheaper than one that explains as much. */
  least: 0.1,
  unknown: 0.15,
  slip: -0.3,
  /** Derived figures are wrong more often than what they are derived from. */
  derivedSum: -0.14,
  derived: -0.26,
  /** By the doubling of the number of parts. */
  perPart: 0.07,
  formula: 1,
  outOfHabit: -0.2,
  /** All other lines have what it should be, or those of its group. */
  unlikeOthers: -0.5,
  intoOddity: 0.3,
  bounded: -0.15,
  /** A cell check calls the figure impossible. */
  impossible: -0.5,
  complained: -0.2,
  fillsHole: -0.35,
  oddHole: 1,
};

/** A figure so many times the column's highest is of another order. */
const ORDER = 100;

/** In a larger workbook wholes are not moved along: every step multiplies the work. */
const FOLLOW = { cells: 200_000, depth: 2 };

/** What is known of cells besides the laws. */
export interface Accused {
  /** Cells of broken laws; of a long sum only these, and slips, are looked at. */
  readonly byLaws: ReadonlySet<number>;
  /** Figures that cannot be, whatever else is right. */
  readonly impossible: ReadonlySet<number>;
  /** Cells that a kind's own check complains of: it knows laws that nothing prints. */
  readonly complained: ReadonlySet<number>;
}

export function candidatesOf(
  ledgerbook: Ledgerbook,
  habits: Habits,
  instance: Instance,
  accused: Accused,
): readonly Candidate[] {
  const { book } = ledgerbook;
  const { law, line } = instance;
  const cells = cellsOf(law, line);
  const state = ledgerbook.state(instance);
  const gap = state ? state.whole - state.expected : 0;
  const isLong = cells.length > LONG;
  const canSlip = !isLong || canSlipBy(gap, ledgerbook.sum(instance).decimals);
  const found: Candidate[] = [...leftOut(ledgerbook, instance, cells, gap)];
  cells.forEach((cell, position) => {
    const now = figureAt(book, cell);
    if (isLong && position > 0 && !accused.byLaws.has(cell) && !(canSlip && slip(now, now + gap) === 1)) {
      return;
    }
    if (Number.isNaN(now) && !canBeHole(instance, position, cell, habits)) {
      return;
    }
    const values =
      law.operation === 'at-most'
        ? withinBound(ledgerbook, habits, instance, position)
        : new Set([
            solve(ledgerbook, habits, instance, cells, position),
            ...slippedFrom(ledgerbook, habits, instance, cells, position),
          ]);
    for (const value of values) {
      const isUnknown = law.operation === 'at-most' && Number.isNaN(value);
      const isPossible =
        law.operation === 'at-most' ||
        (Number.isFinite(value) && (habits.isPlausible(cell, value) || isProduct(law, position, value)));
      const effect = !isPossible
        ? undefined
        : isUnknown
          ? effectOfUnknown(ledgerbook, cell, instance)
          : effectOf(ledgerbook, { cell, value }, book.value.length < FOLLOW.cells ? FOLLOW.depth : 0);
      if (effect && effect.settled.length > 0) {
        const own = Math.max(COST.least, costOf(ledgerbook, habits, instance, { cell, value, position }));
        const cost =
          own +
          (accused.impossible.has(cell) ? COST.impossible : 0) +
          (accused.complained.has(cell) ? COST.complained : 0);
        found.push({ cell, value, effect, score: effect.gain - effect.harm - cost });
      }
    }
  });
  return found;
}

/** A blank is a candidate only as a line of a total that is filled otherwise, and where a kind declares its part. */
function canBeHole({ law }: Instance, position: number, cell: number, habits: Habits): boolean {
  const isAmongLines = law.view.axis === 'row' && habits.isHole(cell);
  const isAmongParts = law.origin === 'declared' && law.view.axis === 'column' && habits.isOddBlank(cell);
  return position > 0 && law.operation === 'sum' && (isAmongLines || isAmongParts);
}

/** What whole prices times whole numbers give may still be no whole number. */
function isProduct({ operation }: Law, position: number, value: number): boolean {
  return operation === 'product' && position === 0 && value >= 0;
}

function costOf(
  { book }: Ledgerbook,
  habits: Habits,
  { law }: Instance,
  { cell, value, position }: { readonly cell: number; readonly value: number; readonly position: number },
): number {
  const now = figureAt(book, cell);
  const { low, high, filled, usual } = habits.of(cell);
  const isBlank = Number.isNaN(now);
  const isDerived = position === 0 && law.operation !== 'at-most';
  const isUsual = value > 0 && value <= high * 1.5 && value >= low * 0.5;
  let cost = COST.change;
  cost += Number.isNaN(value) ? COST.unknown : COST.slip * slip(now, value);
  cost += isDerived ? (law.operation === 'sum' ? COST.derivedSum : COST.derived) : 0;
  cost += position > 0 ? COST.perPart * Math.log2(law.parts.length) : 0;
  cost += isBlank ? (isUsual ? COST.fillsHole : COST.oddHole) : 0;
  cost += isMarked(book, cell, 'formula') ? COST.formula : 0;
  cost += law.operation === 'at-most' && position === 0 ? COST.bounded : 0;
  if (Number.isFinite(high) && habits.isData(cell)) {
    cost += now > 2 * high || (now < low && filled > 5) ? COST.outOfHabit : 0;
    // What is worked out is what its parts make it, unless they make it of another order than all others.
    cost += value > 2 * high && (!isDerived || value > ORDER * high) ? COST.intoOddity : 0;
  }
  cost += habits.isData(cell) && (value === usual || habits.isOfGroup(cell, value)) ? COST.unlikeOthers : 0;
  return cost;
}

/** A figure kept as text is left out by SUM and AVERAGE: the whole is what the others say, and the figure itself is right. */
function leftOut(
  ledgerbook: Ledgerbook,
  instance: Instance,
  [, ...parts]: readonly number[],
  gap: number,
): readonly Candidate[] {
  const { book } = ledgerbook;
  const { operation } = instance.law;
  if (operation !== 'sum' && operation !== 'mean') {
    return [];
  }
  return parts
    .filter((cell) => isMarked(book, cell, 'text'))
    .filter((cell) =>
      operation === 'sum'
        ? Math.abs(figureAt(book, cell) + gap) < 1e-6
        : ledgerbook.state(instance, { cell, value: Number.NaN })?.isKept === true,
    )
    .filter((cell) => figureAt(book, cell) !== 0)
    .map((cell) => {
      const value = figureAt(book, cell);
      const alike = parts.filter((other) => figureAt(book, other) === value).length;
      const { weight } = instance.law;
      return {
        cell,
        value,
        effect: { settled: [instance], gain: weight, harm: 0, follows: [] },
        score: weight - 0.1 - (alike > 2 ? 0.5 : 0),
      };
    });
}
