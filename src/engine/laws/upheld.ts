import type { Book } from './book';
import type { Law } from './law';
import { addedAt } from './ledgerbook';

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
