import type { RecordView } from '../../model/ledger';

/** A line between the records: a total, or a heading (`total` absent). */
export interface Mark {
  /** Number of records above it. */
  readonly after: number;
  readonly total: RecordView | undefined;
  /** What it covers, where that is known already. */
  readonly covers?: readonly RecordView[];
}

/** Two wholes that come out in one figure each may do so by chance. */
const FEWEST_SUMS = 3;

/**
 * Whether the 小计 of a table stand over the lines that they add up (a summary before its details): a question for all of them at once,
 * answered by the figures. Most of what they say must come out that way, and more than the other way round.
 */
export function standOver(
  marks: readonly Mark[],
  records: readonly RecordView[],
  fields: readonly string[],
): boolean {
  const subtotals = marks.flatMap((mark, index) =>
    mark.total?.role === 'subtotal' ? [{ mark, index }] : [],
  );
  if (subtotals.length < 2) {
    return false;
  }
  const over = tally(
    subtotals.map(({ mark, index }) => [mark, linesUnder(marks, index, records)]),
    fields,
  );
  const under = tally(
    subtotals.map(({ mark, index }) => [mark, linesAbove(marks, index, records)]),
    fields,
  );
  return over.right >= FEWEST_SUMS && over.right > over.wrong && over.right > under.right;
}

/** The lines from a mark to the next one that has others above it. */
export function linesUnder(
  marks: readonly Mark[],
  index: number,
  records: readonly RecordView[],
): readonly RecordView[] {
  const from = marks[index]?.after ?? 0;
  return records.slice(from, marks.slice(index + 1).find(({ after }) => after > from)?.after);
}

function linesAbove(
  marks: readonly Mark[],
  index: number,
  records: readonly RecordView[],
): readonly RecordView[] {
  const to = marks[index]?.after ?? 0;
  return records.slice(marks.slice(0, index).findLast(({ after }) => after < to)?.after ?? 0, to);
}

function tally(
  covers: readonly (readonly [Mark, readonly RecordView[]])[],
  fields: readonly string[],
): { readonly right: number; readonly wrong: number } {
  let [right, wrong] = [0, 0];
  for (const [{ total }, lines] of covers) {
    for (const field of fields) {
      const stated = total?.number(field);
      const sum = lines.reduce((all, line) => all + (line.number(field) ?? 0), 0);
      // Noughts come out under any lines.
      if (stated !== undefined && (stated !== 0 || sum !== 0)) {
        const agrees = Math.abs(sum - stated) < 0.005;
        right += Number(agrees);
        wrong += Number(!agrees);
      }
    }
  }
  return { right, wrong };
}
