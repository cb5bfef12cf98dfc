import { type Book, decimalsAt, type Figures, figureAt, figureIn, isMarked } from './book';
import type { Cover } from './covers';
import { toleranceOfSum } from './law';
import { isNear, slip } from './slip';
import type { View } from './view';

/**
 * A column further than this part of itself from its sum is not added by a line at all: 结存, 余额, a mean. One line left out of four alike
 * is a quarter; a stock or a mean is further off.
 */
export const FAR = 0.3;
/** Where no column comes out, all must come as near as this for the line to be a sum at all, if nobody knows what the columns are. */
const CLOSE = 0.12;
/** Of longer covers no single line is looked at. */
const SHORT_COVER = 60;

interface Added {
  readonly sum: number;
  /** Lines with a figure that is not 0. */
  readonly filled: number;
  readonly decimals: number;
  /** Every line says what the total says: the total repeats, it does not add. */
  readonly isRepeated: boolean;
}

export function added(
  book: Book,
  figures: Figures,
  rows: readonly number[],
  column: number,
  stated: number,
): Added {
  let [sum, filled, decimals] = [0, 0, 0];
  let isRepeated = true;
  for (const row of rows) {
    const cell = figures.start + row * figures.columns.length + column;
    const value = figureAt(book, cell);
    if (!Number.isNaN(value)) {
      sum += value;
      filled += Number(value !== 0);
      decimals = Math.max(decimals, decimalsAt(book, cell));
      isRepeated &&= value === stated;
    }
  }
  return { sum, filled, decimals, isRepeated };
}

export interface Covered {
  readonly cover: Cover;
  readonly kept: number;
  readonly tried: number;
}

/** A total under its lines; of one over them the figures must say which they are. */
export function isUnder(whole: number, { rows, drops }: Cover): boolean {
  return !drops && (rows.at(-1) ?? whole) < whole;
}

export interface Columns {
  /** Those in which the line says something. */
  readonly stated: readonly number[];
  /** Those that the kind says are added up. */
  readonly declared: ReadonlySet<number>;
}

export function bestCover(
  { book, figures }: View,
  whole: number,
  { stated, declared }: Columns,
  covers: readonly Cover[],
): Covered | undefined {
  const isListed = figures.rows[whole]?.role === 'data';
  let best: (Covered & { readonly score: number }) | undefined;
  covers.forEach((cover, order) => {
    let [kept, near, close, far, tried, rich] = [0, 0, 0, 0, 0, 0];
    for (const column of stated) {
      const at = figures.start + whole * figures.columns.length + column;
      const value = figureAt(book, at);
      const { sum, filled, decimals, isRepeated } = added(book, figures, cover.rows, column, value);
      if (filled === 0 || (filled > 1 && isRepeated)) {
        continue;
      }
      tried++;
      const tolerance = toleranceOfSum(book, at, 'sum', decimals, filled);
      if (Math.abs(sum - value) <= tolerance) {
        kept++;
        rich += Number(filled > 1);
      } else {
        const isExplained = explains(book, figures, cover.rows, column, value - sum);
        const least = isUnder(whole, cover) && declared.has(column) ? FAR : CLOSE;
        near += Number(isExplained || isNear(sum, value));
        close += Number(isExplained || Math.abs(sum - value) <= least * Math.abs(sum));
        far += Number(!isExplained && Math.abs(sum - value) > FAR * Math.abs(sum));
      }
    }
    const isEnough = isListed
      ? rich >= 1 && kept + near / 2 >= tried / 2
      : (rich >= 1 && kept + near >= 0.4 * tried) ||
        (kept > 0 && kept + near === tried) ||
        (close > 0 && far === 0 && isUnder(whole, cover));
    const score = kept + 0.4 * near - (order + 1) * 0.02;
    if (tried > 0 && isEnough && !(rich < 2 && cover.drops) && (!best || score > best.score)) {
      best = { cover, kept, tried, score };
    }
  });
  return best;
}

/** One part alone explains the gap: a slip of the keys, or a figure kept as text and left out by SUM. */
function explains(
  book: Book,
  figures: Figures,
  rows: readonly number[],
  column: number,
  gap: number,
): boolean {
  return (
    rows.length <= SHORT_COVER &&
    rows.some((row) => {
      const cell = figures.start + row * figures.columns.length + column;
      const value = figureAt(book, cell);
      return slip(value, value + gap) === 1 || (isMarked(book, cell, 'text') && Math.abs(value + gap) < 1e-6);
    })
  );
}

/** Where other columns come out, a wrong last digit is no sign that this one is not added. */
const ONE_DIGIT = 9;
/** Where so many come out, and this share of those tried, a column that its kind adds up is added, however far off: 1400 for 3000. */
const PROVED = { kept: 3, share: 0.6 };

export function isAdded(
  book: Book,
  figures: Figures,
  {
    whole,
    column,
    rows,
    kept,
    tried,
    isDeclared,
  }: {
    readonly whole: number;
    readonly column: number;
    readonly rows: readonly number[];
    readonly kept: number;
    readonly tried: number;
    /** The kind says that the column is added up. */
    readonly isDeclared: boolean;
  },
): boolean {
  const stated = figureIn(book, figures, whole, column);
  const { sum, isRepeated } = added(book, figures, rows, column, stated);
  const isBlank = rows.every((row) => Number.isNaN(figureIn(book, figures, row, column)));
  const gap = Math.abs(sum - stated);
  // What the last line holds as well is carried on: 结余.
  const isCarried = stated !== 0 && figureIn(book, figures, rows.at(-1) ?? -1, column) === stated;
  const isProved = isDeclared && !isCarried && kept >= PROVED.kept && kept >= PROVED.share * tried;
  return (
    !isRepeated &&
    !isBlank &&
    (isProved ||
      gap <= FAR * Math.max(Math.abs(sum), Math.abs(stated)) + (kept > 1 ? ONE_DIGIT : 0) ||
      slip(stated, sum) > 0.5 ||
      explains(book, figures, rows, column, stated - sum))
  );
}
