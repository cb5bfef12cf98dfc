import type { LedgerKind, LedgerView } from '../../model/ledger';
import type { Place } from '../../model/workbook';
import { FAR } from './best-cover';
import { type Book, cellsAt, decimalsAt, figureAt, tableOf } from './book';
import { type Law, toleranceOfSum } from './law';
import { viewOver } from './view';

/** What a reading says that a total covers, one list of cells per column: the total first. */
export type ToldTotal = readonly (readonly Place[])[];

/** Longer lists are told by their figures alone. */
const MOST_LINES = 200;
const WEIGHT = 0.75;

/** The totals of a list, its halves and its turned tables among them, as its reading has them. */
export function toldTotals({ totals, has }: LedgerView, { fields }: LedgerKind): readonly ToldTotal[] {
  const added = fields.filter(
    ({ field, additive, content }) => has(field) && (additive ?? content.type === 'number'),
  );
  return totals
    .filter(({ record, covers }) => record.role !== 'statistic' && covers.length <= MOST_LINES)
    .map(({ record, covers }) =>
      added.flatMap(({ field }) => {
        const whole = record.place(field);
        return whole ? [[whole, ...covers.flatMap((one) => one.place(field) ?? [])]] : [];
      }),
    );
}

/** Laws of totals as readings have them, where the figures of one table alone have told none: over two halves, or among parts of others. */
export function withTold(book: Book, told: readonly ToldTotal[], laws: readonly Law[]): readonly Law[] {
  const isKnown = new Set(
    laws.flatMap(({ origin, view, lines, whole }) =>
      origin === 'total' ? lines.map((line) => view.cell(line, whole)) : [],
    ),
  );
  const found = told.flatMap((columns): readonly Law[] => {
    const cells = columns
      .map((places) => places.flatMap((place) => [...cellsAt(book, [place])].slice(0, 1)))
      .filter(([whole = -1, ...parts]) => !Number.isNaN(figureAt(book, whole)) && parts.length > 1);
    const isOver = new Set(cells.flat().map((cell) => tableOf(book, cell))).size > 1;
    const isNew = !cells.some(([whole = -1]) => isKnown.has(whole));
    return isOver || isNew ? lawOver(book, cells) : [];
  });
  const replaced = new Set(found.flatMap(({ view, lines }) => lines.map((line) => view.cell(line, 0))));
  return replaced.size === 0 ? laws : [...laws.map((law) => without(law, replaced)), ...found];
}

function without(law: Law, replaced: ReadonlySet<number>): Law {
  return law.origin === 'total'
    ? { ...law, lines: law.lines.filter((line) => !replaced.has(law.view.cell(line, law.whole))) }
    : law;
}

function lawOver(book: Book, columns: readonly (readonly number[])[]): readonly Law[] {
  const kept = columns.filter((cells) => gapOf(book, cells) === 0).length;
  const near = columns.filter((cells) => gapOf(book, cells) <= FAR);
  const [figures] = columns.flatMap(([whole = -1]) => tableOf(book, whole) ?? []);
  const [axis] = figures?.columns ?? [];
  if (!figures || !axis || near.length === 0 || 2 * near.length < columns.length) {
    return [];
  }
  const most = Math.max(...near.map(({ length }) => length));
  return [
    {
      view: viewOver({ book, figures, axis: 'row' }, near, axis),
      operation: 'sum',
      whole: 0,
      parts: Array.from({ length: most - 1 }, (_, index) => index + 1),
      signs: [],
      scale: 1,
      lines: near.map((_, line) => line),
      origin: 'total',
      isPlain: true,
      weight: WEIGHT + ((1 - WEIGHT) * kept) / columns.length,
      kept,
      tried: columns.length,
    },
  ];
}

/** By which part of itself a total differs from its lines; 0 where it comes out. */
function gapOf(book: Book, [whole = -1, ...parts]: readonly number[]): number {
  const filled = parts.filter((cell) => !Number.isNaN(figureAt(book, cell)));
  const sum = filled.reduce((all, cell) => all + figureAt(book, cell), 0);
  const decimals = filled.reduce((digits, cell) => Math.max(digits, decimalsAt(book, cell)), 0);
  const off = Math.abs(sum - figureAt(book, whole));
  const tolerance = toleranceOfSum(book, whole, 'sum', decimals, filled.length);
  return filled.length === 0 ? Number.POSITIVE_INFINITY : off <= tolerance ? 0 : off / Math.abs(sum);
}
