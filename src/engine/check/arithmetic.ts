import type { RecordView, Relation } from '../../model/ledger';
import type { NumberReading } from '../../model/reading';
import { figure } from './sentences';

/** A record in which a result is not what its operands give. */
export interface Disagreement {
  readonly record: RecordView;
  readonly result: string;
  readonly operands: readonly string[];
  readonly stated: number;
  readonly expected: number;
  /** "24×285=6840" */
  readonly equation: string;
  /** Operands that are blank: the mismatch may only mean that they are not filled in. */
  readonly blank: readonly string[];
  readonly approximate: boolean;
  /** It would be right in 万元 beside a price in 元. */
  readonly otherUnit?: boolean;
}

export type Arithmetic = Extract<Relation, { readonly type: 'sum' | 'product' | 'difference' | 'quotient' }>;

export function isArithmetic(relation: Relation): relation is Arithmetic {
  return ['sum', 'product', 'difference', 'quotient'].includes(relation.type);
}

/** What is wrong in this record with this relation; `undefined` where it holds or cannot be judged. */
export function disagreement(relation: Arithmetic, record: RecordView): Disagreement | undefined {
  switch (relation.type) {
    case 'sum':
      return sum(record, relation.total, relation.parts);
    case 'product':
      return product(record, relation.result, relation.factors);
    case 'difference':
      return subtraction(record, relation);
    case 'quotient':
      return quotient(record, relation);
  }
}

const EXACT = 1e-6;

function sum(record: RecordView, total: string, parts: readonly string[]): Disagreement | undefined {
  const stated = record.reading(total);
  const known = parts.filter((part) => record.has(part));
  const readings = known.map((part) => record.reading(part));
  const blank = known.filter((_, index) => !readings[index]);
  if (!stated || stated.each || known.length < 2 || blank.length === known.length) {
    return undefined;
  }
  // A part that is there but is no figure: nothing can be said.
  // A part that is there but is no figure: nothing can be said.
  if (blank.some((part) => !record.isBlank(part) && !isNone(record.text(part)))) {
    return undefined;
  }
  const expected = round(readings.reduce((sofar, reading) => sofar + (reading?.value ?? 0), 0));
  const equation = `${readings
    .filter((reading) => reading !== undefined)
    .map((reading) => figure(reading.value))
    .join('+')}=${figure(expected)}`;
  return within(stated, expected, rounding(readings))
    ? undefined
    : disagree(record, total, known, { stated, expected, equation, blank, operands: readings });
}

function product(record: RecordView, result: string, factors: readonly string[]): Disagreement | undefined {
  const stated = record.reading(result);
  const readings = factors.map((factor) => record.reading(factor));
  if (!stated || readings.some((reading) => !reading) || stated.each) {
    return undefined;
  }
  const expected = round(readings.reduce((sofar, reading) => sofar * (reading?.value ?? 0), 1));
  // A price that was rounded before it was printed leaves its rounding times the quantity.
  const slack = readings.reduce((largest, reading, index) => {
    const others = readings.reduce((sofar, other, at) => sofar * (at === index ? 1 : (other?.value ?? 1)), 1);
    return reading && reading.decimals >= 2
      ? Math.max(largest, 0.5 * 10 ** -reading.decimals * Math.abs(others))
      : largest;
  }, 0);
  if (within(stated, expected, slack)) {
    return undefined;
  }
  const equation = `${readings.map((reading) => figure(reading?.value ?? 0)).join('×')}=${figure(expected)}`;
  const otherUnit = within(stated, expected / 10000, slack / 10000);
  return {
    ...disagree(record, result, factors, { stated, expected, equation, blank: [], operands: readings }),
    otherUnit,
  };
}

function subtraction(
  record: RecordView,
  { result, from, minus, floor }: Extract<Relation, { readonly type: 'difference' }>,
): Disagreement | undefined {
  const stated = record.reading(result);
  const [whole, less] = [record.reading(from), record.reading(minus)];
  if (!stated || !whole || !(less ?? record.isBlank(minus))) {
    return undefined;
  }
  const plain = round(whole.value - (less?.value ?? 0));
  const expected = floor ? Math.max(0, plain) : plain;
  if (within(stated, expected, 0) || within(stated, plain, 0)) {
    return undefined;
  }
  const equation = `${figure(whole.value)}−${figure(less?.value ?? 0)}=${figure(plain)}`;
  return disagree(record, result, [from, minus], {
    stated,
    expected,
    equation,
    blank: less ? [] : [minus],
    operands: [whole, less],
  });
}

function quotient(
  record: RecordView,
  { result, numerator, denominator, times = 1 }: Extract<Relation, { readonly type: 'quotient' }>,
): Disagreement | undefined {
  const stated = record.reading(result);
  const [above, below] = [record.reading(numerator), record.reading(denominator)];
  if (!stated || !above || !below || below.value === 0) {
    return undefined;
  }
  const percent = stated.unit === '%';
  const expected = (above.value / below.value) * (percent ? 1 : times);
  const scale = percent ? 100 : 1;
  const unit = 10 ** -stated.decimals;
  const gap = Math.abs(stated.value - expected) * scale;
  const cutOff = Math.trunc((expected * scale) / unit + EXACT) * unit;
  const others = [expected * 100, expected / 100].some(
    (value) => Math.abs(stated.value - value) <= 0.5 * unit + EXACT,
  );
  // Rounded or cut off at the printed precision, or printed as a percentage without its sign.
  if (gap <= 0.5 * unit + EXACT || Math.abs(stated.value * scale - cutOff) <= EXACT || (others && !percent)) {
    return undefined;
  }
  const printed = percent
    ? `${figure(Number((expected * 100).toFixed(Math.max(1, stated.decimals))))}%`
    : figure(Number(expected.toFixed(Math.max(1, stated.decimals))));
  const equation = `${figure(above.value)}÷${figure(below.value)}${times === 1 || percent ? '' : `×${times}`}=${printed}`;
  return disagree(record, result, [numerator, denominator], {
    stated,
    expected: Number(expected.toFixed(percent ? stated.decimals + 3 : Math.max(stated.decimals, 1))),
    equation,
    blank: [],
    operands: [above, below],
  });
}

interface Found {
  readonly stated: NumberReading;
  readonly expected: number;
  readonly equation: string;
  readonly blank: readonly string[];
  readonly operands: readonly (NumberReading | undefined)[];
}

function disagree(record: RecordView, result: string, names: readonly string[], found: Found): Disagreement {
  const { stated, expected, equation, blank, operands } = found;
  const approximate = stated.approximate || operands.some((operand) => operand?.approximate);
  return { record, result, operands: names, stated: stated.value, expected, equation, blank, approximate };
}

/** Equal at the precision in which the figure is stated. */
function within(stated: NumberReading, expected: number, slack: number): boolean {
  const scale = stated.unit === '%' ? 0.01 : 1;
  const precision =
    Number.isInteger(expected) && stated.decimals === 0 ? 0 : 0.5 * 10 ** -stated.decimals * scale;
  return Math.abs(stated.value - expected) <= Math.max(precision, slack) + EXACT;
}

/** What the printing of parts with decimals may leave: half of the last digit each. */
function rounding(parts: readonly (NumberReading | undefined)[]): number {
  return (
    parts.reduce((sofar, part) => sofar + (part && part.decimals >= 2 ? 0.5 * 10 ** -part.decimals : 0), 0) *
    0.5
  );
}

function round(value: number): number {
  return Number(value.toPrecision(12));
}

function isNone(text: string): boolean {
  return /^[-—–/／无\s]*$/.test(text);
}
