import { type Book, figureAt } from './book';
import type { Instance } from './held';
import { cellsOf } from './law';
import type { Suspicion } from './suspicion';

/** Two places say two figures, and everything else bears out both: nobody but the school can tell. */
export function isUndecided({ law }: Instance): boolean {
  return law.origin === 'link' && law.parts.length === 1 && law.tried === 1;
}

/** The question between the two. */
export function asked(book: Book, instance: Instance): Suspicion {
  const [cell = -1, ...others] = cellsOf(instance.law, instance.line);
  const ties = others.map((other) => ({ cell: other, value: Number.NaN }));
  const now = figureAt(book, cell);
  return { cell, now, value: Number.NaN, settles: [instance], follows: [], ties, score: 0, isSure: false };
}
