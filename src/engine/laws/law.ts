import { type Book, decimalsAt, isMarked } from './book';
import type { View } from './view';

export type Operation =
  | 'sum'
  | 'mean'
  | 'difference'
  /** Never below 0: what is missing of the standard. */
  | 'floored'
  | 'product'
  | 'ratio'
  /** Stock after a line = stock after the line before + incoming − outgoing. */
  | 'running'
  | 'at-most';

/** Where a law was read from. */
export type Origin = 'declared' | 'printed' | 'header' | 'total' | 'form' | 'link' | 'mined';

/** How a law fares on the lines that can show it. */
export interface Evidence {
  readonly kept: number;
  /** Lines that miss it by a few per cent or a slip of the keys: wrong figures under a right law. */
  readonly near: number;
  readonly tried: number;
  /** Of the kept ones those that say little, because nothing is missing. */
  readonly zero: number;
  /** Different results on the kept lines. */
  readonly values: number;
  /** Different shares of the largest part in the result on the kept lines: 16+8, 12+6 and 2+1 say one and the same thing. */
  readonly shapes: number;
  /** Parts that are not 0 on some kept line. */
  readonly active: number;
  /** (kept + near ÷ 2) ÷ tried */
  readonly share: number;
}

/** The formula of a law, between items (columns, or lines) of a view. */
export interface Formula {
  readonly operation: Operation;
  readonly whole: number;
  readonly parts: readonly number[];
  /** +1 or −1 by part, times what its unit is in that of the whole (元 beside 万元); used by sums, stocks and rates of several terms. */
  readonly signs: readonly number[];
  readonly scale: number;
  /** Of a rate: so many parts stand above the line, the others below; one where nothing is said. */
  readonly over?: number;
  /** Shares of a column: the second part stands on this line throughout (占比 = line ÷ 合计 line). */
  readonly fixed?: number;
}

/** A family: one formula held over many lines of a view. Nothing is stored per line, so that 100,000 lines cost what ten do. */
export interface Law extends Formula {
  readonly view: View;
  readonly lines: readonly number[];
  readonly origin: Origin;
  /** 0–1: what one line that breaks it is worth as evidence. */
  readonly weight: number;
  readonly kept: number;
  readonly tried: number;
  /** It may be broken for good reasons: it only asks. */
  readonly isAsked?: true;
  /** Of a total: it covers all lines that it may, hidden and repeated ones among them. */
  readonly isPlain?: true;
}

/** What the whole should be; NaN where the parts do not say. */
export function expectedOf(formula: Formula, parts: readonly number[]): number {
  const { operation, signs, scale } = formula;
  const [first = Number.NaN, second = Number.NaN] = parts;
  switch (operation) {
    case 'sum':
    case 'running':
      return signedSum(parts, signs);
    case 'mean': {
      const known = parts.filter((part) => !Number.isNaN(part));
      return known.reduce((sum, part) => sum + part, 0) / known.length;
    }
    case 'difference':
      return first - second;
    case 'floored':
      return Math.max(0, first - second);
    case 'product':
      return first * second * scale;
    case 'ratio': {
      const { above, below } = sidesOf(formula, parts);
      return below === 0 ? Number.NaN : (above / below) * scale;
    }
    case 'at-most':
      return first;
  }
}

/** What a product comes to where a part that is less than it is reckoned for counts as that much; else the same as without. */
export function expectedAtLeast(
  formula: Formula,
  least: ReadonlyMap<number, number>,
  parts: readonly number[],
): number {
  const raised = parts.map((part, index) => Math.max(part, least.get(formula.parts[index] ?? -1) ?? part));
  return expectedOf(formula, formula.operation === 'product' ? raised : parts);
}

/** What stands above and below the line of a rate; blanks count for nothing. */
export function sidesOf({ signs, over = 1 }: Formula, parts: readonly number[]) {
  const side = (from: number, to: number) =>
    parts
      .slice(from, to)
      .reduce((sum, part, index) => sum + (Number.isNaN(part) ? 0 : (signs[from + index] ?? 1) * part), 0);
  return { above: side(0, over), below: side(over, parts.length) };
}

/** Whether a formula of few parts cannot say anything with these: one of them is blank; of a rate all that is added on one side of its line. */
export function isSilent({ operation, signs, over = 1 }: Formula, parts: readonly number[]): boolean {
  if (operation !== 'ratio') {
    return parts.some((part) => Number.isNaN(part));
  }
  const isBlank = (from: number, to: number) =>
    parts.slice(from, to).every((part, index) => Number.isNaN(part) || (signs[from + index] ?? 1) < 0);
  return isBlank(0, over) || isBlank(over, parts.length);
}

function signedSum(parts: readonly number[], signs: readonly number[]): number {
  let sum = Number.NaN;
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index] ?? Number.NaN;
    if (!Number.isNaN(part)) {
      sum = (Number.isNaN(sum) ? 0 : sum) + part * (signs[index] ?? 1);
    }
  }
  return sum;
}

/** Figures that are whole numbers differ from 1e-6 on; a floating sum of a column of cents is off by less. */
const EXACT = 1e-6;
/** A stock of money is carried on to the cent. */
const CENT = 0.006;

/**
 * How far a whole may be from what its parts say, by the digits that are printed: half a unit of its last digit where it
 * is rounded itself, a whole unit where it is worked out and may have been cut off; sums of n rounded parts wander by √n half units, at most three.
 * `factor`: of parts in another unit than the whole.
 */
export function toleranceOf(
  operation: Operation,
  wholeDecimals: number,
  partDecimals: number,
  parts: number,
  factor = 1,
): number {
  const unit = 10 ** -wholeDecimals;
  if (factor !== 1) {
    return 0.51 * (unit + 10 ** -partDecimals * factor);
  }
  switch (operation) {
    case 'ratio':
    case 'mean':
      return wholeDecimals === 0 ? 0.51 : 0.999 * unit;
    case 'running':
      return CENT;
    case 'product':
      // 12.6×7.2 has two decimals: printed with one it was rounded.
      return partDecimals > wholeDecimals || (wholeDecimals > 0 && 2 * partDecimals > wholeDecimals)
        ? Math.max(0.51 * unit, partDecimals > 0 ? 0.011 : 0)
        : EXACT + (partDecimals > 0 ? 0.011 : 0);
    case 'difference':
    case 'floored':
      // Money is exact to the cent; of longer figures each was rounded by itself.
      return partDecimals > 2
        ? (1 + parts) * 0.51 * 10 ** -Math.max(wholeDecimals, partDecimals)
        : toleranceOf('sum', wholeDecimals, partDecimals, parts);
    default:
      return wholeDecimals === 0 && partDecimals === 0
        ? EXACT
        : Math.min(3, Math.sqrt(parts)) * 0.51 * 10 ** -Math.max(wholeDecimals, partDecimals);
  }
}

/** Figures that were each rounded into a larger unit may miss their sum or difference by one in the last digit. */
const LAST_DIGIT = 1.02;
const ADDING: ReadonlySet<Operation> = new Set(['sum', 'difference', 'floored']);

/** The tolerance of a sum or difference that stands in a cell. */
export function toleranceOfSum(
  book: Book,
  at: number,
  operation: Operation,
  partDecimals: number,
  parts: number,
  factor = 1,
): number {
  const wholeDecimals = decimalsAt(book, at);
  const usual = toleranceOf(operation, wholeDecimals, partDecimals, parts, factor);
  return parts > 1 && ADDING.has(operation) && isMarked(book, at, 'converted')
    ? Math.max(usual, LAST_DIGIT * 10 ** -Math.max(wholeDecimals, partDecimals))
    : usual;
}

export function holds(operation: Operation, whole: number, expected: number, tolerance: number): boolean {
  return operation === 'at-most' ? whole <= expected + EXACT : Math.abs(whole - expected) <= tolerance;
}

/** By how much the units of parts differ from that of their whole; 1 where all are alike. */
export function factorOf({ signs }: Formula): number {
  return Math.abs(signs.find((sign) => Math.abs(sign) !== 1) ?? 1);
}

/** From so many digits on a factor may have been rounded before it was printed: a price in cents. */
const ROUNDED = 2;

/** The tolerance of a formula of few cells. A price that was rounded before it was printed leaves its rounding times the quantity. */
export function toleranceAt(
  book: Book,
  formula: Formula,
  at: number,
  parts: { readonly cells: readonly number[]; readonly figures: readonly number[] },
  expected: number,
): number {
  const { cells, figures } = parts;
  const { operation } = formula;
  const usual = toleranceOfSum(
    book,
    at,
    operation,
    mostDecimals(book, cells),
    cells.length,
    factorOf(formula),
  );
  if (operation === 'ratio') {
    return usual + convertedError(book, cells, figures) * Math.abs(expected);
  }
  return operation !== 'product'
    ? usual
    : cells.reduce((most, cell, index) => {
        const decimals = decimalsAt(book, cell);
        const figure = figures[index] ?? 0;
        return decimals >= ROUNDED && figure !== 0
          ? Math.max(most, 0.5 * 10 ** -decimals * Math.abs(expected / figure))
          : most;
      }, usual);
}

/** By what share of itself a rate may be off whose figures were each rounded into a larger unit: 1.83 ÷ 2.06 in 万元. */
function convertedError(book: Book, cells: readonly number[], figures: readonly number[]): number {
  return cells.reduce(
    (sum, cell, index) =>
      isMarked(book, cell, 'converted') && figures[index]
        ? sum + (0.5 * 10 ** -decimalsAt(book, cell)) / Math.abs(figures[index] ?? 1)
        : sum,
    0,
  );
}

/** The cells of a law on a line, its whole first; none where a stock has no line before it. */
export function cellsOf(law: Law, line: number): readonly number[] {
  const { view, whole, parts, operation, fixed } = law;
  if (operation === 'running') {
    const before = view.before(line);
    return before === undefined
      ? []
      : [
          view.cell(line, whole),
          view.cell(before, whole),
          ...parts.slice(1).map((part) => view.cell(line, part)),
        ];
  }
  return [
    view.cell(line, whole),
    ...parts.map((part, index) => view.cell(index === 1 && fixed !== undefined ? fixed : line, part)),
  ];
}

/** The largest number of digits behind the point among cells. */
function mostDecimals(book: Book, cells: readonly number[]): number {
  return cells.reduce((most, cell) => Math.max(most, decimalsAt(book, cell)), 0);
}
