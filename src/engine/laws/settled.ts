import { type Book, figureAt } from './book';
import type { Instance } from './held';
import { cellsOf, type Law } from './law';
import type { Ledgerbook } from './ledgerbook';
import type { Suspicion } from './suspicion';

/** What followed and came back to what stands there is no change; of several changes of a cell the last counts. */
export function finished(
  original: Book,
  { book }: Ledgerbook,
  suspicions: readonly Suspicion[],
): readonly Suspicion[] {
  const isChanged = (cell: number) => figureAt(book, cell) !== figureAt(original, cell);
  const accused = new Set(suspicions.flatMap(({ cell, also }) => [cell, also?.cell ?? cell]));
  return suspicions
    .filter(({ cell, value, now }) => Number.isNaN(value) || value === now || isChanged(cell))
    .map((one) => {
      const cells = new Set(one.follows.map(({ cell }) => cell).filter(isChanged));
      const follows = [...cells]
        .filter((cell) => !accused.has(cell))
        .map((cell) => ({ cell, value: figureAt(book, cell) }));
      return { ...one, now: figureAt(original, one.cell), follows };
    });
}

/** Many lines accused by one law alone speak against the law, not against the clerk: they are asked about. */
const FLOOD = { lines: 4, share: 0.25 };

export function withoutFloods(suspicions: readonly Suspicion[]): readonly Suspicion[] {
  const alone = new Map<Law, number>();
  for (const { settles } of suspicions) {
    const [first] = settles;
    if (first && settles.every(({ law }) => law === first.law)) {
      alone.set(first.law, (alone.get(first.law) ?? 0) + 1);
    }
  }
  const isFlooded = (law: Law) => {
    const lines = alone.get(law) ?? 0;
    return lines >= FLOOD.lines && lines > FLOOD.share * Math.min(law.lines.length, law.tried || 1);
  };
  return suspicions.map((one) =>
    one.settles.every(({ law }) => isFlooded(law)) ? { ...one, isSure: false } : one,
  );
}

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
