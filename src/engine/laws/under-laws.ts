import type { Table } from '../../model/table';
import type { Book, Figures } from './book';
import type { Law } from './law';
import { addedAt } from './ledgerbook';

/** How many figures of a table some law of its own arithmetic holds. */
export function cellsUnderLaws(book: Book, laws: readonly Law[]): (table: Table) => number {
  const isHeld = new Uint8Array(book.value.length);
  for (const { view, whole, parts, lines } of laws) {
    for (const item of [whole, ...parts]) {
      for (const line of lines) {
        isHeld[view.cell(line, item)] = 1;
      }
    }
  }
  return (table) =>
    book.tables
      .filter((figures) => isOf(figures, table))
      .reduce((sum, figures) => sum + heldIn(book, figures, isHeld), 0);
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

/** A cover that comes out in fewer columns may do so by chance. */
const FEWEST = 2;

/** Cells of total lines that come out over the lines that their law covers, as most of their line does, or over those that the form itself prints. */
export function upheldTotals(book: Book, laws: readonly Law[]): ReadonlySet<number> {
  return new Set(
    laws
      .filter(
        ({ origin, operation, isPlain, kept, tried }) =>
          ((origin === 'total' && isPlain) || (origin === 'printed' && operation === 'sum')) &&
          kept >= FEWEST &&
          2 * kept > tried,
      )
      .flatMap((law) =>
        // A column with one figure repeats it: nothing to hold the total against, and nothing against it.
        law.view.data
          .filter((line) => addedAt(book, law, line)?.isKept === true)
          .map((line) => law.view.cell(line, law.whole)),
      ),
  );
}
