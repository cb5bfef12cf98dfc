import { figureAt, isMarked } from './book';
import {
  type Evidence,
  expectedAtLeast,
  expectedOf,
  type Formula,
  holds,
  isSilent,
  toleranceAt,
} from './law';
import { isNear, slip } from './slip';
import { has, type View } from './view';

/** A hypothesis that has failed on this many lines, and on three of four tried, is not tried on. */
const HOPELESS = 12;

/**
 * How a formula fares on the sample lines of a view. A line that cannot show anything (0 = 0) is not tried, but where a
 * gap of 0 says that two like figures are equal, it is: 20 needed, 20 there.
 */
export function evidenceOf(view: View, formula: Formula): Evidence {
  return formula.operation === 'running' ? evidenceOfStock(view, formula) : evidenceOnLines(view, formula);
}

/** The same on lines alone, given up once more of them than `mostFailed` do not keep the formula. */
export function evidenceOnLines(
  view: View,
  formula: Formula,
  mostFailed = Number.POSITIVE_INFINITY,
): Evidence {
  const { book } = view;
  const { operation, whole, parts } = formula;
  let [kept, near, tried, zero] = [0, 0, 0, 0];
  const values = new Set<number>();
  const shapes = new Set<number>();
  const active = new Set<number>();
  const isSum = operation === 'sum';
  const figures: number[] = [];
  for (const line of view.sample) {
    const at = view.cell(line, whole);
    const stated = figureAt(book, at);
    if (Number.isNaN(stated) || !readParts(view, formula, line, figures)) {
      continue;
    }
    const expected = expectedOf(formula, figures);
    if (Number.isNaN(expected)) {
      continue;
    }
    if (expected === 0 && stated === 0) {
      if (saysNothingIsMissing(formula, figures)) {
        kept++;
        tried++;
        zero++;
      }
      continue;
    }
    if (
      operation === 'product' &&
      stated === expected &&
      figures.includes(1) &&
      (!has(view.items[whole], 'amount') ||
        figures.some((one, at) => one === 1 && has(view.items[parts[at] ?? 0], 'rate')))
    ) {
      // One room of 64.8 is 64.8, and 100 % of 18 are 18: the other part is only repeated, where no 金额 is worked out.
      continue;
    }
    tried++;
    const cells = parts.map((part) => view.cell(line, part));
    const tolerance = toleranceAt(book, formula, at, { cells, figures }, expected);
    if (
      holds(operation, stated, expected, tolerance) ||
      (view.least.size > 0 &&
        holds(operation, stated, expectedAtLeast(formula, view.least, figures), tolerance))
    ) {
      kept++;
      values.add(stated);
      shapes.add(shapeOf(figures, stated));
      for (let index = 0; index < parts.length; index++) {
        if (figures[index] && !(isSum && Number.isNaN(figures[index]))) {
          active.add(parts[index] ?? -1);
        }
      }
    } else if (isNear(expected, stated)) {
      near++;
    }
    if (tried - kept > mostFailed || (tried >= HOPELESS && kept + near < 0.25 * tried)) {
      break;
    }
  }
  return {
    kept,
    near,
    tried,
    zero,
    values: values.size,
    shapes: shapes.size,
    active: active.size,
    share: tried === 0 ? 0 : (kept + near / 2) / tried,
  };
}

/** Which part is the largest, and its share of the whole: the first may be blank throughout. */
function shapeOf(figures: readonly number[], stated: number): number {
  const largest = figures.reduce((most, figure, index) => (figure > (figures[most] || 0) ? index : most), 0);
  return largest * MOST_SHARE + (figures[largest] ?? 0) / stated;
}

/** More than any part is of its whole. */
const MOST_SHARE = 100;

/** Fills `figures` with the parts on a line; `false` where the formula cannot be tried there. */
function readParts(view: View, formula: Formula, line: number, figures: number[]): boolean {
  const { book } = view;
  const { operation, parts } = formula;
  let some = false;
  let isWords = false;
  figures.length = parts.length;
  for (let index = 0; index < parts.length; index++) {
    const cell = view.cell(line, parts[index] ?? 0);
    const value = figureAt(book, cell);
    figures[index] = value;
    some ||= !Number.isNaN(value);
    isWords ||= isMarked(book, cell, 'words');
  }
  return operation === 'sum' ? some && !isWords : !isSilent(formula, figures);
}

function saysNothingIsMissing({ operation }: Formula, [from = 0, minus = 0]: readonly number[]): boolean {
  return (
    ((operation === 'difference' && from === minus) || (operation === 'floored' && from >= 0.3 * minus)) &&
    (from !== 0 || minus !== 0)
  );
}

/** Fewer than three different figures on the sample: any product or difference fits a constant. */
export function isConstant(view: View, item: number): boolean {
  const values = new Set<number>();
  for (const line of view.sample) {
    const value = figureAt(view.book, view.cell(line, item));
    if (!Number.isNaN(value) && values.add(value).size >= 3) {
      return false;
    }
  }
  return true;
}

/** Lines on which a stock is tried. */
const SAMPLE = 300;

/** How a stock fares that is carried on from line to line. Movements are small beside it: only a slip of the keys is a near miss, and a line that goes on from what a wrong one should have said. */
function evidenceOfStock(view: View, formula: Formula): Evidence {
  const { book, data } = view;
  const [stock = 0, ...flows] = formula.parts;
  const values = new Set<number>();
  const active = new Set<number>();
  let [kept, near, tried] = [0, 0, 0];
  // What the last line should have said, where it did not: the next one may go on from that.
  let meant = Number.NaN;
  for (let index = 1; index < Math.min(data.length, SAMPLE); index++) {
    const at = view.cell(data[index] ?? 0, stock);
    const last = view.cell(data[index - 1] ?? 0, stock);
    const [now, before] = [figureAt(book, at), figureAt(book, last)];
    const cells = flows.map((item) => view.cell(data[index] ?? 0, item));
    const moved = cells.map((cell) => figureAt(book, cell));
    if (Number.isNaN(now) || Number.isNaN(before) || moved.every(Number.isNaN)) {
      continue;
    }
    tried++;
    const expected = expectedOf(formula, [before, ...moved]);
    const parts = { cells: [...cells, last], figures: [before, ...moved] };
    const tolerance = toleranceAt(book, formula, at, parts, expected);
    const isResumed = Math.abs(expectedOf(formula, [meant, ...moved]) - now) <= tolerance;
    meant = Number.NaN;
    if (Math.abs(expected - now) <= tolerance) {
      kept++;
      values.add(now);
      moved.forEach((flow, position) => {
        if (flow) {
          active.add(position);
        }
      });
    } else {
      meant = expected;
      near += Number(isResumed || slip(expected, now) > 0);
    }
  }
  const share = tried === 0 ? 0 : (kept + near / 2) / tried;
  return { kept, near, tried, zero: 0, values: values.size, shapes: values.size, active: active.size, share };
}
