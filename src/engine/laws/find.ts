import type { Ledger } from '../../model/ledger';
import type { Table } from '../../model/table';
import type { Raised } from '../raised';
import { type Book, cellsAt } from './book';
import type { Known } from './contained';
import { diagnose } from './diagnose';
import { lawsOf } from './laws-of';
import { linksOf } from './links';
import { misspeltFigures } from './misspelt';
import { bookOf } from './read-figures';
import type { Suspicion } from './suspicion';
import { cellsUnderLaws, upheldTotals } from './under-laws';

/** What the laws of a workbook say. */
export interface Found {
  readonly book: Book;
  readonly suspicions: readonly Suspicion[];
  /** Figures that cannot be read as they stand, though what was meant is known. */
  readonly misspelt: readonly Raised[];
  /** Cells of total lines that come out. */
  readonly upheld: ReadonlySet<number>;
  /** How many figures of a table its own arithmetic holds. */
  readonly heldIn: (table: Table) => number;
}

/** Figures of all tables, recognised or not, and the cells that their laws together hold to be wrong. */
export function findByLaws(
  ledgers: readonly Ledger[],
  unread: readonly Table[],
  known: Known,
  raised: readonly Raised[],
): Found {
  const book = bookOf([
    ...ledgers.map((ledger) => ({ table: ledger.table, ledger })),
    ...unread.map((table) => ({ table })),
  ]);
  const laws = book.tables.flatMap((table) => lawsOf(book, table, known));
  const errors = raised.filter(({ complaint }) => complaint.severity === 'error');
  const placesOf = (isMeant: (one: Raised) => boolean) =>
    errors.filter(isMeant).map(({ complaint }) => complaint.cell);
  const accused = {
    impossible: cellsAt(
      book,
      placesOf(({ rule }) => IMPOSSIBLE.has(rule)),
    ),
    complained: cellsAt(
      book,
      placesOf((one) => !GENERAL.has(one.rule) && !one.complaint.basis),
    ),
  };
  return {
    book,
    suspicions: diagnose(book, [...laws, ...linksOf(book)], accused),
    misspelt: misspeltFigures(book),
    upheld: upheldTotals(book, laws),
    heldIn: cellsUnderLaws(book, laws),
  };
}

/** Complaints about a figure by itself: it is wrong whatever it is held against. */
const IMPOSSIBLE: ReadonlySet<string> = new Set([
  'negative-figure',
  'figure-out-of-range',
  'score-above-full',
  'figure-unlike-others',
  'unit-mismatch',
  'unit-slip',
]);

/** The general arithmetic, which the laws know themselves. */
const GENERAL: ReadonlySet<string> = new Set([
  'total-mismatch',
  'sum-mismatch',
  'product-mismatch',
  'difference-mismatch',
  'quotient-mismatch',
  'running-balance',
  'part-exceeds-whole',
  'parts-and-whole',
]);
