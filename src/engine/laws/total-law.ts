import { added, type Columns, type Covered, isAdded, isUnder } from './best-cover';
import { type Figures, figureIn } from './book';
import type { Law } from './law';
import type { View } from './view';

/** What a total convinces at least, where one of its columns comes out or its kind says what they are. */
const WEIGHT = 0.75;
/** The columns of a law whose lines are chosen otherwise. */
export const NO_COLUMNS: Columns = { stated: [], declared: new Set() };

/** The law of a total with what it covers. */
export function totalLaw(
  view: View,
  whole: number,
  { cover, kept, tried }: Covered,
  { stated, declared }: Columns,
): Law {
  const { book, figures } = view;
  const isKnown = figures.kind !== undefined && isUnder(whole, cover);
  return {
    view,
    operation: 'sum',
    whole,
    parts: cover.rows,
    signs: [],
    scale: 1,
    lines: stated.filter((column) =>
      isAdded(book, figures, {
        whole,
        column,
        rows: cover.rows,
        kept,
        tried,
        isDeclared: declared.has(column),
      }),
    ),
    origin: figures.rows[whole]?.role === 'whole' ? 'total' : 'mined',
    weight: kept > 0 || isKnown ? WEIGHT + (1 - WEIGHT) * (kept / tried) : 0.6,
    kept,
    tried,
    ...(cover.drops ? {} : { isPlain: true }),
  };
}

/** A total with the lines right above it, up to the total before. */
export interface Group {
  readonly whole: number;
  readonly rows: readonly number[];
  readonly stated: readonly number[];
  /** What it was found to add up. */
  readonly laws: readonly Law[];
}

export function linesBetween({ rows }: Figures, from: number, whole: number): readonly number[] {
  return rows.flatMap(({ role }, row) => (role === 'data' && row >= from && row < whole ? [row] : []));
}

/** So many totals in which a column comes out show that it is added. */
const SHOWN = 2;

/**
 * 三年级小计 beside 一年级小计: where others of that name add up the lines right above them, so does one that comes out with none, or by chance
 * with lines below it, in the columns that come out elsewhere.
 */
export function likeOthers(view: View, groups: readonly Group[]): readonly Law[] {
  const { book, figures } = view;
  const nameOf = (whole: number) => figures.rows[whole]?.label.path.join('') ?? '';
  const isOwn = ({ rows, laws: [law] }: Group) =>
    law !== undefined && law.kept > 0 && law.parts.join() === rows.join();
  const own = groups.filter(isOwn);
  const comesOut = (column: number) =>
    groups.filter(({ laws }) =>
      laws.some(
        ({ whole, parts, lines, kept }) =>
          kept > 0 &&
          lines.includes(column) &&
          Math.abs(
            added(book, figures, parts, column, Number.NaN).sum - figureIn(book, figures, whole, column),
          ) < NEGLIGIBLE,
      ),
    ).length >= SHOWN;
  return groups.flatMap(({ whole, rows, stated, laws }) => {
    const isFound = laws.some(({ kept, parts }) => kept > 0 && (parts[0] ?? whole) < whole);
    const others = isFound ? [] : own.filter((one) => isNamedAlike(nameOf(one.whole), nameOf(whole)));
    const lines = others.length > 0 ? stated.filter(comesOut) : [];
    if (lines.length === 0 || rows.length === 0) {
      return laws;
    }
    const covered = { cover: { rows, drops: false }, kept: others.length, tried: others.length + 1 };
    return [{ ...totalLaw(view, whole, covered, NO_COLUMNS), lines }];
  });
}

/** 一年级小计 and 三年级小计, not 总计. */
function isNamedAlike(one: string, other: string): boolean {
  return one.slice(-2) === other.slice(-2) && one.length > 2 === other.length > 2;
}

/** What binary fractions may be off by. */
const NEGLIGIBLE = 1e-6;
