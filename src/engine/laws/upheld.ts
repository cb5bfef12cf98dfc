import type { Book } from './book';
import type { Law } from './law';
import { addedAt } from './ledgerbook';

/** A cover that comes out in fewer columns may do so by chance. */
const FEWEST = 2;

/** Cells of total lines that come out over the lines that their law covers, as most of their line does. */
export function upheldTotals(book: Book, laws: readonly Law[]): ReadonlySet<number> {
  return new Set(
    laws
      .filter(
        ({ origin, isPlain, kept, tried }) =>
          origin === 'total' && isPlain && kept >= FEWEST && 2 * kept > tried,
      )
      .flatMap((law) =>
        law.lines
          .filter((line) => addedAt(book, law, line)?.isKept === true)
          .map((line) => law.view.cell(line, law.whole)),
      ),
  );
}
