import type { Book, Figures } from './book';
import { figureIn } from './book';
import type { Draft } from './draft';
import { SHORT_TABLE } from './layout';

/** A line is the sum of at most so many lines after it. */
const MOST_CHILDREN = 12;
/** Fewer columns in which at least two lines add up to the line before them may do so by chance. */
const FEWEST_RICH = 2;

/** By line the one that contains it. */
export type Inner = ReadonlyMap<number, number>;

/**
 * Lines that another line is the sum of, which no total adds a second time: 英语 日语 俄语 under 外语, as the form prints it
 * ("6=7+8+9") or as the figures of all columns say.
 */
export function innerOf(book: Book, figures: Figures, noted: readonly Draft[]): Inner {
  const { rows } = figures;
  const isLine = (row: number) => rows[row]?.role === 'data';
  const inner = new Map(
    noted
      .filter(
        ({ operation, whole, signs }) =>
          operation === 'sum' && isLine(whole) && signs.every((sign) => sign > 0),
      )
      .flatMap(({ whole, parts }) => parts.map((part) => [part, whole] as const)),
  );
  if (figures.isForm || rows.length > SHORT_TABLE) {
    return inner;
  }
  rows.forEach((_, row) => {
    if (!isLine(row) || inner.has(row)) {
      return;
    }
    for (let count = 2; count <= MOST_CHILDREN && isLine(row + count); count++) {
      if (addsUp(book, figures, row, count)) {
        for (let child = row + 1; child <= row + count; child++) {
          inner.set(child, row);
        }
        return;
      }
    }
  });
  return inner;
}

/** In every column that the line fills the next lines add up to it, in some of them really several. */
function addsUp(book: Book, figures: Figures, row: number, count: number): boolean {
  let rich = 0;
  for (let column = 0; column < figures.columns.length; column++) {
    if (figures.isNumeric[column] && figures.columns[column]?.label.additive) {
      const stated = figureIn(book, figures, row, column);
      let [sum, filled] = [0, 0];
      for (let child = row + 1; child <= row + count; child++) {
        const value = figureIn(book, figures, child, column);
        sum += Number.isNaN(value) ? 0 : value;
        filled += Number(!Number.isNaN(value) && value !== 0);
      }
      if (Math.abs((Number.isNaN(stated) ? 0 : stated) - sum) > 1e-6) {
        return false;
      }
      rich += Number(filled > 1);
    }
  }
  return rich >= FEWEST_RICH;
}
