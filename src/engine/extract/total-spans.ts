import type { RecordView } from '../../model/ledger';

/**
 * What a total covers is not written anywhere: of the ways it can be meant the one under which most of its figures are
 * right is taken, of equally good ones for a 合计 that to which it comes nearest, the likeliest first, so that a wrong figure stands out
 * and a habit of the school does not.
 */
export function bestCover(
  total: RecordView,
  records: readonly RecordView[],
  starts: readonly number[],
  end: number,
  fields: readonly string[],
): readonly RecordView[] {
  const tried = [...new Set(starts)].filter((start) => start < end);
  return bestSpan(
    total,
    records,
    tried.map((start) => [start, end]),
    fields,
  );
}

/**
 * What a total covers that stands over its lines: all of them, or those up to where nearly all that it says comes out (合计 over the
 * stages, with lines of parts beside them).
 */
export function coverBelow(
  total: RecordView,
  records: readonly RecordView[],
  after: number,
  below: number,
  fields: readonly string[],
): readonly RecordView[] {
  const ends = [...new Set([below, records.length])];
  const usual = bestSpan(
    total,
    records,
    ends.map((end) => [after, end]),
    fields,
  );
  const stated = fields.filter((field) => (total.number(field) ?? 0) > 0);
  const rightIn = (lines: readonly RecordView[]) =>
    stated.filter((field) => gap(total, lines, 0, lines.length, field) === 0).length;
  const least = Math.max(FEWEST_RIGHT, stated.length - 1, rightIn(usual) + 1);
  for (let end = below - 1; end > after + 1; end--) {
    const lines = records.slice(after, end);
    if (rightIn(lines) >= least) {
      return lines;
    }
  }
  return usual;
}

/** Figures of a total that do not all come out by chance under the same lines. */
const FEWEST_RIGHT = 3;

function bestSpan(
  total: RecordView,
  records: readonly RecordView[],
  spans: readonly (readonly [start: number, end: number])[],
  fields: readonly string[],
): readonly RecordView[] {
  let best = spans[0] ?? [0, 0];
  let [most, nearest] = [-1, Number.POSITIVE_INFINITY];
  for (const span of spans.length > 1 ? spans : []) {
    const gaps = fields.map((field) => gap(total, records, ...span, field));
    const right = gaps.filter((one) => one === 0).length;
    const distance = gaps.reduce<number>((sum, one) => sum + (one ?? 0), 0);
    if (right > most || (right === most && total.role === 'total' && distance < nearest)) {
      [best, most, nearest] = [span, right, distance];
    }
  }
  return records.slice(...best);
}

/** By which part of itself a total differs from the records; 0 where it is right, `undefined` where it says nothing. */
function gap(
  total: RecordView,
  records: readonly RecordView[],
  from: number,
  to: number,
  field: string,
): number | undefined {
  const stated = total.number(field);
  if (stated === undefined) {
    return undefined;
  }
  let sum = 0;
  for (let index = from; index < to; index++) {
    sum += records[index]?.number(field) ?? 0;
  }
  const difference = Math.abs(sum - stated);
  return difference < 0.005 ? 0 : difference / (Math.abs(stated) + 1);
}

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
