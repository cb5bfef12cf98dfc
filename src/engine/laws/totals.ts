import { type Book, decimalsAt, type Figures, figureAt, figureIn, isMarked } from './book';
import { type Cover, coversOf } from './covers';
import type { Inner } from './inner';
import { type Law, toleranceOf } from './law';
import { isNear, slip } from './slip';
import { findMean } from './sums';
import { has, type View } from './view';

/** A column further than this from its sum is not added by a line at all: 结存, 余额, a mean. */
const FAR = 0.3;
/** Where no column comes out, all must come as near as this for the line to be a sum at all, if nobody knows what the columns are. */
const CLOSE = 0.12;
/** What a total convinces at least, where one of its columns comes out or its kind says what they are. */
const WEIGHT = 0.75;
/** Of longer covers no single line is looked at. */
const SHORT_COVER = 60;

/** 合计(万元) repeats the line above in another unit. */
const OTHER_UNIT = /\((?:万元|亿元|亩|公顷)\)/;

/** What a kind says of its columns: those that a total adds up, and those that it does not (stocks, which are carried on, among them). */
export interface Additive {
  readonly added: ReadonlySet<number>;
  readonly apart: ReadonlySet<number>;
}

/** What every whole line covers: one question for all its columns. Laws over the columns that it adds. */
export function findTotals(view: View, inner: Inner, additive: Additive): readonly Law[] {
  const { book, figures } = view;
  const all = addedColumns(figures);
  const columns = all.filter((column) => !additive.apart.has(column));
  if (all.length === 0 || figures.isForm) {
    return [];
  }
  const laws: Law[] = [];
  let from = 0;
  figures.rows.forEach((row, whole) => {
    const mean = findMean(view, whole, from, all);
    if (mean !== undefined) {
      laws.push(...mean);
      return;
    }
    if (row.role !== 'whole' && !(row.role === 'data' && row.level > 0)) {
      return;
    }
    if (OTHER_UNIT.test(row.label.path.join(''))) {
      laws.push(...totalInTenThousands(view, whole, columns));
      return;
    }
    const stated = columns.filter((column) => !Number.isNaN(figureIn(book, figures, whole, column)));
    if (row.role === 'whole' && repeatsOne(book, figures, [from, whole], stated)) {
      from = whole + 1;
      return;
    }
    const best = bestCover(
      view,
      whole,
      { stated, declared: additive.added },
      coversOf(figures, whole, from, inner),
    );
    from = row.role === 'whole' ? whole + 1 : from;
    if (best) {
      laws.push(totalLaw(view, whole, best, { stated, declared: additive.added }));
    }
  });
  return laws;
}

const TEN_THOUSANDTH = 1e-4;

/** 合计(万元) of lines in 元; what is counted beside the money stays as it is. */
function totalInTenThousands(view: View, whole: number, columns: readonly number[]): readonly Law[] {
  const { book, figures } = view;
  const { rows } = figures;
  const parts = rows.flatMap(({ role }, row) => (role === 'data' && row < whole ? [row] : []));
  const isMoney = (column: number) =>
    figureIn(book, figures, whole, column) * 100 <= added(book, figures, parts, column, Number.NaN).sum;
  const stated = columns.filter((column) => !Number.isNaN(figureIn(book, figures, whole, column)));
  const isTold = /万元/.test(rows[whole]?.label.path.join('') ?? '');
  return [TEN_THOUSANDTH, 1].map((factor) => ({
    ...totalLaw(
      view,
      whole,
      { cover: { rows: parts, drops: false }, kept: 0, tried: 1 },
      { stated: [], declared: new Set() },
    ),
    signs: parts.map(() => factor),
    lines: isTold ? stated.filter((column) => isMoney(column) === (factor !== 1)) : [],
  }));
}

/** The 小计 of a group of one line says what the line says, and adds nothing else. */
function repeatsOne(
  book: Book,
  figures: Figures,
  [from, whole]: readonly [number, number],
  stated: readonly number[],
): boolean {
  const lines = figures.rows.flatMap(({ role }, row) =>
    role === 'data' && row >= from && row < whole ? [row] : [],
  );
  const [only = -1] = lines;
  const same = stated.filter(
    (column) => figureIn(book, figures, only, column) === figureIn(book, figures, whole, column),
  );
  return lines.length === 1 && 2 * same.length > stated.length;
}

function totalLaw(view: View, whole: number, { cover, kept, tried }: Covered, { stated }: Columns): Law {
  const { book, figures } = view;
  const isKnown = figures.kind !== undefined && isUnder(whole, cover);
  return {
    view,
    operation: 'sum',
    whole,
    parts: cover.rows,
    signs: [],
    scale: 1,
    lines: stated.filter((column) => isAdded(book, figures, { whole, column, rows: cover.rows, kept })),
    origin: figures.rows[whole]?.role === 'whole' ? 'total' : 'mined',
    weight: kept > 0 || isKnown ? WEIGHT + (1 - WEIGHT) * (kept / tried) : 0.6,
    kept,
    tried,
    ...(cover.drops ? {} : { isPlain: true }),
  };
}

/** Columns of figures that can be added; a price of money only where it is an amount per head, not of a thing. */
function addedColumns({ columns, isNumeric }: Figures): readonly number[] {
  return columns.flatMap((column, index) => {
    const { label } = column;
    const isAmount =
      has(column, 'price') && /元|金额/.test(label.path.join('')) && !/单价|均/.test(label.leaf);
    return isNumeric[index] && (label.additive || isAmount) ? [index] : [];
  });
}

interface Added {
  readonly sum: number;
  /** Lines with a figure that is not 0. */
  readonly filled: number;
  readonly decimals: number;
  /** Every line says what the total says: the total repeats, it does not add. */
  readonly isRepeated: boolean;
}

function added(book: Book, figures: Figures, rows: readonly number[], column: number, stated: number): Added {
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

interface Covered {
  readonly cover: Cover;
  readonly kept: number;
  readonly tried: number;
}

/** A total under its lines; of one over them the figures must say which they are. */
function isUnder(whole: number, { rows, drops }: Cover): boolean {
  return !drops && (rows.at(-1) ?? whole) < whole;
}

interface Columns {
  /** Those in which the line says something. */
  readonly stated: readonly number[];
  /** Those that the kind says are added up. */
  readonly declared: ReadonlySet<number>;
}

function bestCover(
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
      const tolerance = toleranceOf('sum', decimalsAt(book, at), decimals, filled);
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

function isAdded(
  book: Book,
  figures: Figures,
  {
    whole,
    column,
    rows,
    kept,
  }: {
    readonly whole: number;
    readonly column: number;
    readonly rows: readonly number[];
    readonly kept: number;
  },
): boolean {
  const stated = figureIn(book, figures, whole, column);
  const { sum, isRepeated } = added(book, figures, rows, column, stated);
  const isBlank = rows.every((row) => Number.isNaN(figureIn(book, figures, row, column)));
  const gap = Math.abs(sum - stated);
  return (
    !isRepeated &&
    !isBlank &&
    (gap <= FAR * Math.max(Math.abs(sum), Math.abs(stated)) + (kept > 1 ? 2 : 0) ||
      slip(stated, sum) > 0.5 ||
      explains(book, figures, rows, column, stated - sum))
  );
}
