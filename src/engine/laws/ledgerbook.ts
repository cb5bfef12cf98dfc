import { type Book, decimalsAt, figureAt, isMarked } from './book';
import { type Held, type Instance, indexLaws } from './held';
import {
  cellsOf,
  expectedAtLeast,
  expectedOf,
  factorOf,
  holds,
  isSilent,
  type Law,
  toleranceAt,
  toleranceOfSum,
} from './law';

/** A cell and the figure that it is thought to be. */
export interface Change {
  readonly cell: number;
  readonly value: number;
}

/** Whether a law holds on a line, and what its whole should be. */
interface State {
  readonly isKept: boolean;
  readonly whole: number;
  readonly expected: number;
}

/** The figures of a workbook under all its laws, while they are being set right. */
export interface Ledgerbook extends Held {
  readonly book: Book;
  readonly laws: readonly Law[];
  /** `undefined`: the law says nothing of this line. With a change: as if it had been made. */
  state(instance: Instance, change?: Change): State | undefined;
  /** What the parts of a sum come to on a line. */
  sum(instance: Instance): Sum;
  /** Writes a figure. */
  put(change: Change): void;
}

export interface Sum {
  readonly sum: number;
  readonly filled: number;
  readonly decimals: number;
  readonly hasWords: boolean;
}

export function openLedgerbook(original: Book, laws: readonly Law[]): Ledgerbook {
  const book = { ...original, value: original.value.slice() };
  const held = indexLaws(book, laws);
  const sums = new Map<Law, Map<number, Sum>>();
  const sumOf = ({ law, line }: Instance): Sum => {
    const ofLaw = sums.get(law) ?? new Map<number, Sum>();
    sums.set(law, ofLaw);
    const known = ofLaw.get(line) ?? addUp(book, law, line);
    ofLaw.set(line, known);
    return known;
  };
  return {
    ...held,
    book,
    laws,
    sum: sumOf,
    state: (instance, change) =>
      instance.law.operation === 'sum' || instance.law.operation === 'mean'
        ? stateOfSum(book, held, instance, sumOf(instance), change)
        : stateOfFew(book, instance, change),
    put: ({ cell, value }) => {
      const old = figureAt(book, cell);
      for (const { law, line } of held.touching(cell)) {
        const known = sums.get(law)?.get(line);
        const item = law.view.locate(cell)?.item;
        const sign = item === undefined ? undefined : held.sign(law, item);
        if (known && sign !== undefined) {
          sums.get(law)?.set(line, moved(known, sign, old, value));
        }
      }
      book.value[cell] = value;
    },
  };
}

function addUp(book: Book, law: Law, line: number): Sum {
  let [sum, filled, decimals] = [0, 0, 0];
  let hasWords = false;
  law.parts.forEach((part, index) => {
    const cell = law.view.cell(line, part);
    const value = figureAt(book, cell);
    if (Number.isNaN(value)) {
      hasWords ||= isMarked(book, cell, 'words');
    } else {
      sum += value * (law.signs[index] ?? 1);
      filled++;
      decimals = Math.max(decimals, decimalsAt(book, cell));
    }
  });
  return { sum, filled, decimals, hasWords };
}

function moved(known: Sum, sign: number, from: number, to: number): Sum {
  const change = (Number.isNaN(to) ? 0 : to) - (Number.isNaN(from) ? 0 : from);
  return {
    ...known,
    sum: known.sum + change * sign,
    filled: known.filled + Number(!Number.isNaN(to)) - Number(!Number.isNaN(from)),
  };
}

function stateOfSum(
  book: Book,
  held: Held,
  { law, line }: Instance,
  known: Sum,
  change: Change | undefined,
): State | undefined {
  const at = law.view.cell(line, law.whole);
  const whole = change?.cell === at ? change.value : figureAt(book, at);
  const changed = change && change.cell !== at ? withChange(book, held, { law, line }, known, change) : known;
  return compare(book, { law, line }, { ...changed, hasWords: known.hasWords }, whole);
}

function compare(
  book: Book,
  { law, line }: Instance,
  { sum, filled, decimals, hasWords }: Sum,
  whole: number,
): State | undefined {
  if (Number.isNaN(whole) || filled === 0 || (hasWords && law.view.axis !== 'row')) {
    return undefined;
  }
  const expected = law.operation === 'mean' ? sum / filled : Number(sum.toPrecision(12));
  const at = law.view.cell(line, law.whole);
  const tolerance = toleranceOfSum(book, at, law.operation, decimals, filled, factorOf(law));
  return { isKept: Math.abs(whole - expected) <= tolerance, whole, expected };
}

function withChange(
  book: Book,
  held: Held,
  { law, line }: Instance,
  known: Sum,
  { cell, value }: Change,
): Sum {
  const at = law.view.locate(cell);
  const sign = at?.line === line ? held.sign(law, at.item) : undefined;
  return sign === undefined ? known : moved(known, sign, figureAt(book, cell), value);
}

/** Laws of two or three cells, and stocks. */
function stateOfFew(book: Book, { law, line }: Instance, change: Change | undefined): State | undefined {
  const isRunning = law.operation === 'running';
  if (isRunning && law.view.lines[line]?.role !== 'data') {
    return undefined;
  }
  const cells = cellsOf(law, line);
  const [at = -1, ...parts] = cells;
  const read = (cell: number) => (cell === change?.cell ? change.value : figureAt(book, cell));
  const whole = read(at);
  const figures = parts.map(read);
  const saysNothing = isRunning
    ? Number.isNaN(figures[0]) || figures.slice(1).every(Number.isNaN)
    : isSilent(law, figures);
  const expected = expectedOf(law, figures);
  if (cells.length === 0 || Number.isNaN(whole) || saysNothing || Number.isNaN(expected)) {
    return undefined;
  }
  const tolerance = toleranceAt(book, law, at, { cells: parts, figures }, expected);
  const { least } = law.view;
  return {
    isKept:
      holds(law.operation, whole, expected, tolerance) ||
      isFraction(law, whole, expected, tolerance) ||
      (least.size > 0 && holds(law.operation, whole, expectedAtLeast(law, least, figures), tolerance)),
    whole,
    expected,
  };
}

/** 100% (read as 1) in a column of 16.5 and the like. */
function isFraction({ operation, scale }: Law, whole: number, expected: number, tolerance: number): boolean {
  return (
    operation === 'ratio' &&
    scale === 100 &&
    whole <= 1.5 &&
    Math.abs(whole * 100 - expected) <= 100 * tolerance + 0.01
  );
}
