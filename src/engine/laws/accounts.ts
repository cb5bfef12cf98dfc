import { added } from './best-cover';
import { type Book, type Figures, figureAt, figureIn } from './book';
import type { Draft } from './draft';
import { expectedOf, type Law } from './law';
import type { View } from './view';

/** What the ends of an account say is said by nothing else: it convinces less than the lines between them. */
const WEIGHT = 0.8;
const CENT = 0.006;

/** What opens an account without a stock from before, and what its 合计 line repeats: the last stock. */
export function findAccountEnds(columns: View, rows: View, drafts: readonly Draft[]): readonly Law[] {
  return drafts
    .filter(({ operation, view }) => operation === 'running' && view === undefined)
    .flatMap((draft) => [...opening(columns, draft), ...closing(columns, rows, draft)]);
}

/** The first stock is what came in, less what went out, where just that would make the second line come out that does not. */
function opening(view: View, { whole, parts, signs }: Draft): readonly Law[] {
  const { book } = view;
  const [first = -1, second = -1] = view.data;
  const flowsAt = (line: number) => parts.slice(1).map((part) => figureAt(book, view.cell(line, part)));
  const formula = {
    operation: 'sum' as const,
    whole,
    parts: parts.slice(1),
    signs: signs.slice(1),
    scale: 1,
  };
  const begun = expectedOf(formula, flowsAt(first));
  const stated = figureAt(book, view.cell(second, whole));
  const goneOn = expectedOf({ ...formula, signs }, [begun, ...flowsAt(second)]);
  const isOff = Math.abs(begun - figureAt(book, view.cell(first, whole))) > CENT;
  return isOff && Math.abs(goneOn - stated) <= CENT
    ? [{ ...formula, view, lines: [first], origin: 'declared', weight: WEIGHT, kept: 1, tried: 2 }]
    : [];
}

function closing(columns: View, rows: View, { whole }: Draft): readonly Law[] {
  const { book, figures } = rows;
  const last = columns.data.at(-1) ?? -1;
  return figures.rows.flatMap(({ role }, row): readonly Law[] =>
    role === 'whole' && row > last && !isAdded(book, figures, row, whole)
      ? [
          {
            view: rows,
            operation: 'sum',
            whole: row,
            parts: [last],
            signs: [1],
            scale: 1,
            lines: [whole],
            origin: 'declared',
            weight: WEIGHT,
            kept: 1,
            tried: 2,
          },
        ]
      : [],
  );
}

/** Some add their stocks up all the same. */
function isAdded(book: Book, figures: Figures, total: number, column: number): boolean {
  const stocks = figures.rows.flatMap(({ role }, row) => (role === 'data' && row < total ? [row] : []));
  const stated = figureIn(book, figures, total, column);
  return Math.abs(added(book, figures, stocks, column, stated).sum - stated) <= CENT;
}
