import type { Ledger } from '../../model/ledger';
import type { Table } from '../../model/table';
import { type Place, valueAt } from '../../model/workbook';
import { numberOf } from '../../reading/numbers';
import type { Raised } from '../raised';
import { type Book, cellsAt, type Figures, keyOf } from './book';
import { commonDenominators } from './common-denominator';
import type { Known } from './contained';
import { diagnose } from './diagnose';
import { equalsOf } from './equals';
import { impossibleFigures } from './impossible';
import type { Law } from './law';
import { lawsOf } from './laws-of';
import { linksOf } from './links';
import { bookOf } from './read-figures';
import type { Suspicion } from './suspicion';
import { withTold } from './told';

/** What the laws of a workbook say. */
export interface Found {
  readonly book: Book;
  readonly suspicions: readonly Suspicion[];
  /** Relations that kinds declare and most lines of a table break. */
  readonly doubted: readonly Raised[];
  /** Figures that cannot be as they stand, or cannot be read. */
  readonly impossible: readonly Raised[];
  /** Whether a whole and its parts differ by just what another figure of their line says: 共用 or 九年一贯制 beside 小学 and 初中. */
  readonly isMadeUpInItsLine: (whole: Place, parts: readonly Place[]) => boolean;
  /** The figures of a table that its own arithmetic holds. */
  readonly heldIn: (table: Table) => HeldFigures;
}

interface HeldFigures {
  readonly count: number;
  /** Whether the figure in a cell of the sheet is one of them. */
  readonly at: (row: number, column: number) => boolean;
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
  const found = book.tables.map((table) => lawsOf(book, table, known));
  const explained = cellsAt(
    book,
    raised.flatMap(({ rule, complaint }) => (SEEN.has(rule) ? [complaint.cell] : [])),
  );
  const own = found.flatMap((one) => one.laws);
  const laws = withTold(book, known.told, own).map((law) => withoutExplained(law, explained));
  const impossible = impossibleFigures(book, new Set(raised.map(({ complaint }) => keyOf(complaint.cell))));
  const errors = [...raised, ...impossible].filter(({ complaint }) => complaint.severity === 'error');
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
    suspicions: diagnose(
      book,
      [...laws, ...linksOf(book), ...commonDenominators(book), ...equalsOf(book, known.stated)],
      accused,
    ),
    doubted: found.flatMap((one) => one.doubted),
    impossible,
    isMadeUpInItsLine: (whole, parts) =>
      book.tables.some((table) => table.sheet.name === whole.sheet && isMadeUp(table, whole, parts)),
    heldIn: cellsUnderLaws(book, laws),
  };
}

function isMadeUp({ sheet, area }: Figures, whole: Place, parts: readonly Place[]): boolean {
  const places = [whole, ...parts];
  const isRow = places.every(({ row }) => row === whole.row);
  const isColumn = places.every(({ column }) => column === whole.column);
  const figure = ({ row, column }: Place) => numberOf(valueAt(sheet, row, column)) ?? Number.NaN;
  const gap = figure(whole) - parts.reduce((sum, part) => sum + figure(part), 0);
  const { top, left, bottom, right } = area;
  const length = isRow ? right - left : bottom - top;
  return (
    (isRow || isColumn) &&
    !Number.isNaN(gap) &&
    Array.from(
      { length: length + 1 },
      (_, step): Place => (isRow ? { ...whole, column: left + step } : { ...whole, row: top + step }),
    ).some(
      (other) =>
        !places.some(({ row, column }) => row === other.row && column === other.column) &&
        Math.abs(figure(other) - gap) < NEGLIGIBLE,
    )
  );
}

/** What binary fractions may be off by. */
const NEGLIGIBLE = 1e-6;

/** Totals that come out for the eye, or for SUM: what is the matter with them has been told. */
const SEEN: ReadonlySet<string> = new Set(['total-of-rounded', 'covered-value-counted']);

function withoutExplained(law: Law, explained: ReadonlySet<number>): Law {
  const lines = law.lines.filter((line) => !explained.has(law.view.cell(line, law.whole)));
  return explained.size === 0 || lines.length === law.lines.length ? law : { ...law, lines };
}

/** Complaints about a figure by itself: it is wrong whatever it is held against. */
const IMPOSSIBLE: ReadonlySet<string> = new Set([
  'negative-figure',
  'figure-out-of-range',
  'score-above-full',
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

/** The figures of a table that some law of its own arithmetic holds. */
function cellsUnderLaws(book: Book, laws: readonly Law[]): Found['heldIn'] {
  const isHeld = new Uint8Array(book.value.length);
  for (const { view, whole, parts, lines } of laws) {
    for (const item of [whole, ...parts]) {
      for (const line of lines) {
        isHeld[view.cell(line, item)] = 1;
      }
    }
  }
  return (table) => {
    const all = book.tables.filter((figures) => isOf(figures, table));
    return {
      count: all.reduce((sum, figures) => sum + heldIn(book, figures, isHeld), 0),
      at: (row, column) =>
        all.some(({ find, start, columns }) => {
          const [line, item] = find(row, column) ?? [];
          return (
            line !== undefined && item !== undefined && isHeld[start + line * columns.length + item] === 1
          );
        }),
    };
  };
}

function isOf({ sheet, area }: Figures, table: Table): boolean {
  return (
    sheet.name === table.sheet.name &&
    area.top === table.area.top &&
    area.left === table.area.left &&
    area.bottom === table.area.bottom &&
    area.right === table.area.right
  );
}

function heldIn({ value }: Book, { start, rows, columns }: Figures, isHeld: Uint8Array): number {
  let count = 0;
  for (let cell = start; cell < start + rows.length * columns.length; cell++) {
    count += isHeld[cell] === 1 && !Number.isNaN(value[cell]) ? 1 : 0;
  }
  return count;
}
