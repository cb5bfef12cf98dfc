import type { Instance } from './held';
import type { Change } from './ledgerbook';

/** Another cell that would explain it about as well. */
interface Tie extends Change {
  /** What would move with it. */
  readonly follows?: readonly Change[];
}

/** A cell that is thought wrong because broken laws come out when it is changed. */
export interface Suspicion {
  readonly cell: number;
  /** NaN where the cell is blank. */
  readonly now: number;
  /** What it should be; NaN where only that it is wrong is known. Equal to `now` where the figure is right but kept as text. */
  readonly value: number;
  /** The cell with which it changed places, and what that should be. */
  readonly also?: Change;
  readonly settles: readonly Instance[];
  /** What was worked out from the wrong figure and moves with it; not accused again. */
  readonly follows: readonly Change[];
  /** Other cells that would explain it about as well. */
  readonly ties: readonly Tie[];
  readonly score: number;
  /** Strong and alone enough to be said as an error. */
  readonly isSure: boolean;
}

/** 元 in a column of 万元. */
const IN_YUAN = 1e4;

/** What the cell should be, as far as more than a bound says so (of figures below 20 any may be meant), or the unit does. */
export function namedValue({ now, value, settles }: Suspicion): number | undefined {
  const isBoundOnly = settles.every(({ law }) => law.operation === 'at-most') && now !== value * IN_YUAN;
  return isBoundOnly || Number.isNaN(value) ? undefined : value;
}

/** What is put right where the laws are sure of a suspicion and of the value. */
export function changesOf(suspicion: Suspicion): readonly Change[] {
  const value = namedValue(suspicion);
  const { cell, now, also, isSure, follows } = suspicion;
  return isSure && value !== undefined && value !== now
    ? [{ cell, value }, ...(also === undefined ? [] : [also]), ...follows]
    : [];
}
