import { added, bestCover, type Covered, isUnder } from './best-cover';
import { type Book, type Figures, figureIn } from './book';
import { type Cover, coversOf } from './covers';
import type { Inner } from './inner';
import type { Law } from './law';
import { findMean } from './sums';
import { type Group, likeOthers, linesBetween, NO_COLUMNS, totalLaw } from './total-law';
import { has, type View } from './view';

/** 合计(万元) repeats the line above in another unit. */
const OTHER_UNIT = /\((?:万元|亿元|亩|公顷)\)/;

/** What a kind says of its columns: those that a total adds up, and those that it does not (stocks, which are carried on, among them). */
interface Additive {
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
  const groups: Group[] = [];
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
    const repeated = row.role === 'whole' ? repeatedLine(book, figures, [from, whole], stated) : undefined;
    if (repeated) {
      const law = { ...totalLaw(view, whole, repeated, NO_COLUMNS), lines: stated };
      groups.push({ whole, rows: repeated.cover.rows, stated, laws: [law] });
      from = whole + 1;
      return;
    }
    const covers = coversOf(figures, whole, from, inner);
    const best = bestCover(view, whole, { stated, declared: additive.added }, covers);
    const law = best && totalLaw(view, whole, best, { stated, declared: additive.added });
    const own = law ? [law] : farOff(view, whole, covers, stated, additive);
    if (row.role === 'whole') {
      groups.push({ whole, rows: linesBetween(figures, from, whole), stated, laws: own });
      from = whole + 1;
    } else {
      laws.push(...own);
    }
  });
  return [...laws, ...likeOthers(view, groups)];
}

/**
 * The only column that a total says anything of, and that its kind adds up, has no other to bear it out. Far from the sum of all the lines
 * above, it may be wrong, or speak of more lines than these: it is asked about.
 */
function farOff(
  view: View,
  whole: number,
  covers: readonly Cover[],
  [column = -1, ...others]: readonly number[],
  additive: Additive,
): readonly Law[] {
  const { rows } = view.figures;
  const isOnly = rows.every(({ role }, row) => row === whole || role !== 'whole');
  const cover = covers.find((one) => isUnder(whole, one));
  const figureOf = (row: number) => figureIn(view.book, view.figures, row, column);
  // No larger than one of its lines it is a mean, or says what they say.
  const isLarger = cover?.rows.every((row) => !(figureOf(row) >= figureOf(whole))) === true;
  // 在校学生数, 生均公用经费, 公用经费总额 down the side: figures of different things.
  const isMixed = cover?.rows.some((row) => rows[row]?.label.additive === false) === true;
  if (
    !isLarger ||
    isMixed ||
    others.length > 0 ||
    !additive.added.has(column) ||
    !isOnly ||
    rows[whole]?.role !== 'whole'
  ) {
    return [];
  }
  const law = totalLaw(view, whole, { cover, kept: 0, tried: 1 }, NO_COLUMNS);
  return [{ ...law, lines: [column], weight: FAR_OFF, isAsked: true }];
}

/** What a total far from its lines convinces. */
const FAR_OFF = 0.6;

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
    ...totalLaw(view, whole, { cover: { rows: parts, drops: false }, kept: 0, tried: 1 }, NO_COLUMNS),
    signs: parts.map(() => factor),
    lines: isTold ? stated.filter((column) => isMoney(column) === (factor !== 1)) : [],
  }));
}

/** The 小计 of a group of one line says what the line says, and adds nothing else. */
function repeatedLine(
  book: Book,
  figures: Figures,
  [from, whole]: readonly [number, number],
  stated: readonly number[],
): Covered | undefined {
  const rows = linesBetween(figures, from, whole);
  const [only = -1] = rows;
  const same = stated.filter(
    (column) => figureIn(book, figures, only, column) === figureIn(book, figures, whole, column),
  );
  return rows.length === 1 && 2 * same.length > stated.length
    ? { cover: { rows, drops: false }, kept: same.length, tried: stated.length }
    : undefined;
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
