import type { Place } from '../../model/workbook';
import type { Raised } from '../raised';
import { type Book, figureAt, isMarked, placeOf } from './book';
import { equationOf, namesOf } from './equation';
import { type Instance, LONG } from './held';
import { cellsOf, type Formula, type Law } from './law';
import type { Change } from './ledgerbook';
import { type Naming, namingOf } from './naming';
import { namedValue, type Suspicion } from './suspicion';
import type { View } from './view';

/** So many broken laws are written out; cells of more than `MOST_CELLS` parts are named by their first and last. */
const MOST_REASONS = 3;
const MOST_CELLS = 12;
const MOST_NAMED = 4;

/** What is said of a suspicion: what stands there, which laws say otherwise, what it should be, what else moves with it. */
export function accuse(book: Book, suspicion: Suspicion): Raised | undefined {
  const cell = placeOf(book, suspicion.cell);
  if (!cell) {
    return undefined;
  }
  const naming = namingOf(book, cell.sheet);
  const { now, isSure } = suspicion;
  const value = namedValue(suspicion);
  return {
    rule: ruleAt(suspicion),
    complaint: {
      cell,
      related: restingOn(book, suspicion),
      severity: isSure && !Number.isNaN(now) ? 'error' : 'query',
      message: messageOf(book, naming, suspicion),
      actual: Number.isNaN(now) ? '空白' : naming.shown(suspicion.cell, now),
      required: value === undefined ? '' : naming.shown(suspicion.cell, value),
      ...(value === undefined ? {} : { expected: value }),
      ...(isRepairable(book, suspicion) ? { repair: suspicion.value } : {}),
      cause: cell,
      restsOn: restingOn(book, suspicion),
    },
  };
}

const RULES: Readonly<Record<Law['operation'], string>> = {
  sum: 'sum-mismatch',
  mean: 'total-mismatch',
  difference: 'difference-mismatch',
  floored: 'difference-mismatch',
  product: 'product-mismatch',
  ratio: 'quotient-mismatch',
  running: 'running-balance',
  'at-most': 'part-exceeds-whole',
};

/** What two laws want, or a total's lines, can be written in without asking; what a formula works out follows by itself. */
function isRepairable(book: Book, { cell, now, value, also, settles, isSure }: Suspicion): boolean {
  const isBorneOut = settles.length > 1 || settles.some(({ law }) => law.origin === 'total');
  return (
    isSure &&
    isBorneOut &&
    also === undefined &&
    Number.isFinite(now) &&
    Number.isFinite(value) &&
    value !== now &&
    !isMarked(book, cell, 'formula') &&
    !isMarked(book, cell, 'text')
  );
}

/** How many times too large or too small, where that is what writing it in another unit makes of a figure; else `undefined`. */
function unitSlip({ now, value }: Suspicion): number | undefined {
  const times = Math.max(value / now, now / value);
  return UNITS.find((unit) => Math.abs(times - unit) < unit * 1e-6);
}

const UNITS = [1e2, 1e3, 1e4];

/** Where the cell is a total of lines, it is called so, whatever else it breaks; one of the lines, where it was written in another unit. */
function ruleAt(suspicion: Suspicion): string {
  const { cell, settles } = suspicion;
  const [first] = settles;
  const wholes = settles.filter(({ law, line }) => law.view.cell(line, law.whole) === cell);
  if (wholes.length === 0 && unitSlip(suspicion) !== undefined) {
    return 'unit-slip';
  }
  const isTotal = wholes.some(({ law }) => law.origin === 'total');
  const isOfTotal = first?.law.operation === 'sum' && first.law.origin === 'total';
  const isLastStock = first?.law.origin === 'declared' && first.law.view.axis === 'row';
  return isLastStock ? RULES.running : isTotal || isOfTotal || !first ? 'total-mismatch' : ruleOf(first.law);
}

/** The rule of a broken formula. */
function ruleOf({ operation, signs }: Formula): string {
  const isDifference = operation === 'sum' && signs.map(Math.sign).join() === '1,-1';
  return RULES[isDifference ? 'difference' : operation];
}

function messageOf(book: Book, naming: Naming, suspicion: Suspicion): string {
  const { cell, now, settles, ties } = suspicion;
  const [first] = settles;
  const isWhole = first !== undefined && first.law.view.cell(first.line, first.law.whole) === cell;
  const line = naming.line(cell);
  const reasons = settles.slice(0, MOST_REASONS).map((instance) => equationOf(book, naming, instance, line));
  const isTotal = isWhole && first.law.origin === 'total';
  const name = naming.header(cell);
  const stands = isWhole ? '' : `${name}${Number.isNaN(now) ? '空着' : `是 ${naming.counted(cell, now)}`}。`;
  const value = namedValue(suspicion);
  const others = ties
    .slice(0, MOST_NAMED)
    .map(
      (tie) => `${naming.header(tie.cell)}(${naming.address(tie.cell)})${shouldBe(naming, suspicion, tie)}`,
    );
  const advice =
    others.length > 0
      ? `可能是${name}${shouldBe(naming, suspicion, { cell, value: value ?? Number.NaN })},也可能是${others.join('、')}。请核对这几格。`
      : adviceOf(naming, suspicion, value, isWhole);
  return `${isTotal || line === '' ? '' : `${line}的`}${stands}${reasons.join(';')}。${advice}${followWords(naming, suspicion)}`;
}

/** What one of several cells in question would have to be, where more than a bound says so. */
function shouldBe(naming: Naming, { settles }: Suspicion, { cell, value }: Change): string {
  const isKnown = !Number.isNaN(value) && settles.some(({ law }) => law.operation !== 'at-most');
  return isKnown ? `应为 ${naming.counted(cell, value)}` : '填错了';
}

function adviceOf(naming: Naming, suspicion: Suspicion, value: number | undefined, isWhole: boolean): string {
  const { cell, now, also, settles } = suspicion;
  const [first] = settles;
  if (value === undefined) {
    return first?.law.operation === 'at-most' ? '部分不能超过全部,请核对改正。' : '请核对改正。';
  }
  if (Number.isNaN(now)) {
    return `倒推应为 ${naming.counted(cell, value)},请补填。`;
  }
  if (value === now) {
    return '这一格的数字是文本,求和时被漏掉了。请改成数字格式。';
  }
  const isPlain = isWhole && settles.length === 1;
  if (also !== undefined) {
    return `${naming.header(cell)}和${naming.address(also.cell)}的数像是填颠倒了,互换以后(这里 ${naming.counted(cell, value)},${naming.address(also.cell)} ${naming.counted(also.cell, also.value)})就都对得上,请核对这两格。`;
  }
  const times = unitSlip(suspicion);
  if (times !== undefined) {
    return `应为 ${naming.counted(cell, value)},正好差 ${times} 倍。多半是单位填错了(如元填进了万元栏),请改成表头的单位。`;
  }
  return isPlain
    ? `应为 ${naming.counted(cell, value)},请核对改正。`
    : `${naming.header(cell)}改成 ${naming.counted(cell, value)} 就${settles.length > 1 ? '都' : ''}对得上,请核对这一格。`;
}

function followWords(naming: Naming, { follows }: Suspicion): string {
  const named = follows.slice(0, MOST_NAMED).map(({ cell, value }) => {
    const line = naming.line(cell);
    return `${line}${naming.header(cell)}(${naming.address(cell)})跟着改成 ${naming.shown(cell, value)}`;
  });
  return named.length === 0 ? '' : `改正后,${named.join(',')}。`;
}

/** The cells that the broken laws hold against the suspicious one; of long sums the whole, the first and the last part. */
export function restingOn(book: Book, { cell, also, settles, ties }: Suspicion): readonly Place[] {
  const cells = new Set([
    ...(also === undefined ? [] : [also.cell]),
    ...settles.flatMap(tellingCells),
    ...ties.map((tie) => tie.cell),
  ]);
  cells.delete(cell);
  return [...cells].map((one) => placeOf(book, one)).filter((place) => place !== undefined);
}

function tellingCells({ law, line }: Instance): readonly number[] {
  const cells = law.parts.length > LONG ? [law.view.cell(line, law.whole)] : cellsOf(law, line);
  const filled = cells.filter((one) => !Number.isNaN(figureAt(law.view.book, one)));
  return filled.length <= MOST_CELLS
    ? filled
    : [filled[0], filled[1], filled.at(-1)].filter((one) => one !== undefined);
}

/** A relation that a kind declares and most lines of this table break: it reckons otherwise, or its header was misread. Asked once. */
export function doubted(view: View, formula: Formula): readonly Raised[] {
  const [line = -1] = view.data.filter(
    (one) => !Number.isNaN(view.book.value[view.cell(one, formula.whole)]),
  );
  const at = view.cell(line, formula.whole);
  const cell = placeOf(view.book, at);
  if (!cell) {
    return [];
  }
  const naming = namingOf(view.book, cell.sheet);
  const parts = formula.parts.map((part) => view.cell(line, part));
  const related = parts.flatMap((part) => placeOf(view.book, part) ?? []);
  const names = namesOf(naming, formula, parts);
  return [
    {
      rule: ruleOf(formula),
      complaint: {
        cell,
        related,
        severity: 'query',
        message:
          formula.operation === 'at-most'
            ? `${naming.header(at)}在大多数行里比${names}还多。请核对两列表头有没有对调。`
            : `${naming.header(at)}在大多数行里和按${names}算出来的不一致。请核对表头和单位的含义。`,
      },
    },
  ];
}
