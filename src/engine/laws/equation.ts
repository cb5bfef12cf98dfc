import { difference, figure } from '../sentences';
import { type Book, figureAt, placeOf } from './book';
import type { Instance } from './held';
import { cellsOf, expectedOf, type Formula, type Law } from './law';
import type { Naming } from './naming';
import { sumAsShown } from './sum-as-shown';

/** More parts are not written out. */
const WRITTEN_OUT = 6;

/**
 * What a broken law says of its line: “计”是 45 人,按男+女算是 20+24=44,多 1 人. `subject`: the line that the sentence is
 * about already; another line is named.
 */
export function equationOf(book: Book, naming: Naming, instance: Instance, subject: string): string {
  const { law } = instance;
  const [whole = -1, ...parts] = cellsOf(law, instance.line);
  const stated = figureAt(book, whole);
  const expected = expectedOf(
    law,
    parts.map((cell) => figureAt(book, cell)),
  );
  const gap = gapOf(naming, whole, stated, expected);
  const line = naming.line(whole);
  const of = line === subject || line === '' ? '' : `${line}的`;
  const claim = `${of}${naming.header(whole)}是 ${naming.counted(whole, stated)}`;
  switch (law.operation) {
    case 'at-most': {
      const [limit = -1] = parts;
      const over = law.view.axis === 'row' ? `${naming.line(limit)}的` : '';
      return `${claim},比${over}${naming.header(limit)}的 ${naming.counted(limit, expected)}还多 ${naming.counted(whole, tidy(stated - expected))}`;
    }
    case 'running': {
      const [before = -1, ...flows] = parts;
      const moved = flows.filter((cell) => figureAt(book, cell) > 0 || figureAt(book, cell) < 0);
      const added = moved.map((cell) => term(book, naming, cell, law.signs[parts.indexOf(cell)]));
      return `${claim},上一行 ${naming.shown(before)}${added.join('')}=${naming.shown(whole, tidy(expected))},${gap}`;
    }
    case 'mean':
      return `${naming.header(whole)}的平均是 ${naming.shown(whole)},按各行算是 ${naming.shown(whole, round(expected))}`;
    case 'sum':
      if (law.origin === 'link' && parts.length === 1) {
        const [other = -1] = parts;
        return `${claim},而${naming.line(other)}的${naming.header(other)}(${naming.address(other)})是 ${naming.counted(other, expected)}`;
      }
      if (law.view.axis === 'row' && parts.length === 1) {
        return `${line}的${naming.header(whole)}是 ${naming.counted(whole, stated)},${law.origin === 'total' ? '它只有一行' : '最后一行'}是 ${naming.shown(whole, expected)},${gap}`;
      }
      if (law.view.axis === 'row' && (law.origin === 'total' || parts.length > WRITTEN_OUT)) {
        return `${naming.header(whole)}一栏的${line}(${naming.address(whole)})是 ${naming.counted(whole, stated)},各行相加是 ${naming.shown(whole, tidy(expected))}${asSeen(law, parts, expected)},${gap}`;
      }
      return `${claim},按${namesOf(naming, law, parts, law.view.axis)}算是 ${sumFigures(book, naming, parts, law.signs)}${naming.shown(whole, tidy(expected))},${gap}`;
    default: {
      const scale = law.scale === 1 || naming.shown(whole).endsWith('%') ? '' : `×${figure(law.scale)}`;
      const figures = joined(
        law,
        parts.map((cell) => (Number.isNaN(figureAt(book, cell)) ? '0' : naming.shown(cell))),
      );
      return `${claim},按${namesOf(naming, law, parts)}算是 ${figures}${scale}=${naming.shown(whole, round(expected))},${gap}`;
    }
  }
}

/** Who adds up what the screen shows gets another sum than the program. */
function asSeen({ view: { book, figures } }: Law, parts: readonly number[], sum: number): string {
  const places = parts.flatMap((cell) => placeOf(book, cell) ?? []);
  const seen = sumAsShown(places, () => figures.sheet)?.sum;
  return seen === undefined || Math.abs(seen - sum) < 1e-6
    ? ''
    : `(小数没有全显示,屏幕上的数相加是 ${figure(seen)})`;
}

/** 男+女, 数量×单价: what a whole is worked out from. */
export function namesOf(
  naming: Naming,
  formula: Formula,
  parts: readonly number[],
  axis: 'column' | 'row' | 'link' = 'column',
): string {
  const { operation, signs } = formula;
  return operation === 'sum' || operation === 'running'
    ? sumWords(naming, axis, parts, signs)
    : joined(
        formula,
        parts.map((cell) => plainOrElsewhere(naming, cell)),
      );
}

/** What stands on another sheet is named with its address. */
function plainOrElsewhere(naming: Naming, cell: number): string {
  const address = naming.address(cell);
  return `${naming.plain(cell)}${address.includes('!') ? `(${address})` : ''}`;
}

function joined(formula: Formula, words: readonly string[]): string {
  switch (formula.operation) {
    case 'ratio':
      return quotientOf(formula, words);
    case 'product':
      return words.join('×');
    default:
      return words.join('−');
  }
}

/** a÷b, (a−b)÷c */
function quotientOf({ signs, over = 1 }: Formula, words: readonly string[]): string {
  const side = (from: number, to: number) => {
    const terms = words
      .slice(from, to)
      .map((word, index) => `${index === 0 ? '' : signOf(signs[from + index])}${word}`);
    return terms.length > 1 ? `(${terms.join('')})` : terms.join('');
  };
  return `${side(0, over)}÷${side(over, words.length)}`;
}

function gapOf(naming: Naming, whole: number, stated: number, expected: number): string {
  const isPercent = naming.shown(whole).endsWith('%');
  return isPercent
    ? difference(round(stated * 100), round(expected * 100), '个百分点')
    : difference(stated, round(expected), naming.unit(whole));
}

function sumWords(
  naming: Naming,
  axis: 'column' | 'row' | 'link',
  parts: readonly number[],
  signs: readonly number[],
): string {
  const name = (cell: number) => (axis === 'row' ? naming.line(cell) : naming.plain(cell));
  const [first = -1] = parts;
  return parts.length > WRITTEN_OUT
    ? `${name(first)}到${name(parts.at(-1) ?? -1)}的 ${parts.length} 项`
    : parts.map((cell, index) => `${index === 0 ? '' : signOf(signs[index])}${name(cell)}`).join('');
}

function sumFigures(book: Book, naming: Naming, parts: readonly number[], signs: readonly number[]): string {
  const filled = parts.filter((cell) => !Number.isNaN(figureAt(book, cell)));
  if (filled.length < 2 || parts.length > WRITTEN_OUT) {
    return '';
  }
  return `${filled
    .map((cell, index) =>
      index === 0 ? naming.shown(cell) : term(book, naming, cell, signs[parts.indexOf(cell)]),
    )
    .join('')}=`;
}

function term(book: Book, naming: Naming, cell: number, sign: number | undefined): string {
  return `${signOf(sign)}${naming.shown(cell, figureAt(book, cell))}`;
}

function signOf(sign: number | undefined): string {
  return (sign ?? 1) < 0 ? '−' : '+';
}

function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

function round(value: number): number {
  return Number(value.toPrecision(5)) === value ? value : Number(value.toFixed(4));
}
