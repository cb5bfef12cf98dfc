import { type Book, figureAt } from './book';
import type { Law } from './law';
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
