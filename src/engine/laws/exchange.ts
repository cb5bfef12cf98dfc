import { figureAt, isMarked } from './book';
import type { Candidate } from './candidates';
import { type Instance, LONG, nameOf } from './held';
import { cellsOf, type Law } from './law';
import type { Change, Ledgerbook } from './ledgerbook';

/** Two slips in one: likelier than two, less likely than one. */
const COST = 0.65;
/** What is settled by one of the two alone needs no exchange. */
const FEWEST_SETTLED = 2;

/** Figures written into each other's cells, beneath or beside one another: changing places settles what each of them broke. */
export function exchangesOf(
  ledgerbook: Ledgerbook,
  ids: ReadonlyMap<Law, number>,
  instance: Instance,
): readonly Candidate[] {
  const { law, line } = instance;
  if (law.parts.length > LONG || law.operation === 'at-most') {
    return [];
  }
  const { book } = ledgerbook;
  const own = cellsOf(law, line);
  return own.flatMap((cell) => {
    const table = book.tables[ledgerbook.owner(cell)];
    const width = table?.columns.length ?? 0;
    return neighboursOf(cell - (table?.start ?? 0), width, table?.rows.length ?? 0)
      .map((offset) => offset + (table?.start ?? 0))
      .filter((other) => !own.includes(other) && canExchange(ledgerbook, cell, other))
      .flatMap((other): readonly Candidate[] => {
        const change = { cell, value: figureAt(book, other) };
        const also = { cell: other, value: figureAt(book, cell) };
        const isSettled = ledgerbook.state(instance, change)?.isKept === true;
        const effect = isSettled ? effectOfBoth(ledgerbook, ids, change, also) : undefined;
        return effect && effect.settled.length >= FEWEST_SETTLED
          ? [{ ...change, also, effect, score: effect.gain - effect.harm - COST }]
          : [];
      });
  });
}

function neighboursOf(offset: number, width: number, lines: number): readonly number[] {
  const item = offset % width;
  return [
    ...(item > 0 ? [offset - 1] : []),
    ...(item + 1 < width ? [offset + 1] : []),
    offset - width,
    offset + width,
  ].filter((other) => other >= 0 && other < width * lines);
}

function canExchange({ book }: Ledgerbook, one: number, other: number): boolean {
  const [a, b] = [figureAt(book, one), figureAt(book, other)];
  return (
    !Number.isNaN(a) &&
    !Number.isNaN(b) &&
    a !== b &&
    ![one, other].some((cell) => isMarked(book, cell, 'formula'))
  );
}

function effectOfBoth(
  ledgerbook: Ledgerbook,
  ids: ReadonlyMap<Law, number>,
  first: Change,
  second: Change,
): Candidate['effect'] {
  const touched = new Map(
    [...ledgerbook.touching(first.cell), ...ledgerbook.touching(second.cell)].map((one) => [
      nameOf(ids, one),
      one,
    ]),
  );
  const before = [...touched.values()].map((one) => ledgerbook.state(one)?.isKept);
  const now = figureAt(ledgerbook.book, first.cell);
  ledgerbook.put(first);
  const after = [...touched.values()].map((one) => ledgerbook.state(one, second)?.isKept);
  ledgerbook.put({ cell: first.cell, value: now });
  const settled: Instance[] = [];
  let [gain, harm] = [0, 0];
  [...touched.values()].forEach((one, index) => {
    if (before[index] === false && after[index] === true) {
      settled.push(one);
      gain += one.law.weight;
    } else if (before[index] === true && after[index] === false) {
      harm += one.law.weight;
    }
  });
  return { settled, gain, harm, follows: [] };
}
