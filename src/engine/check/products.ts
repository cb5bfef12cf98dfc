import type { RecordView } from '../../model/ledger';
import type { NumberReading } from '../../model/reading';
import { tidy } from '../../reading/numbers';
import { figure } from '../sentences';
import { type Disagreement, disagree, EXACT, type Of, within } from './disagreement';

/** result = Π factors; a price that was rounded before it was printed leaves its rounding times the quantity. */
export function checkProduct(relation: Of<'product'>, record: RecordView): Disagreement | undefined {
  const { result, factors } = relation;
  const stated = record.reading(result);
  const readings = factors.map((factor) => record.reading(factor)).filter((reading) => reading !== undefined);
  if (!stated || stated.each || readings.length < factors.length) {
    return undefined;
  }
  const expected = tidy(readings.reduce((sofar, { value }) => sofar * value, 1));
  const slack = Math.max(0, ...readings.map((reading) => roundingOf(reading, expected)));
  if (within(stated, expected, slack)) {
    return undefined;
  }
  const equation = `${readings.map(({ value }) => figure(value)).join('×')}=${figure(expected)}`;
  const found = disagree({
    relation,
    record,
    result,
    operands: factors,
    stated,
    expected,
    equation,
    readings,
  });
  return { ...found, otherUnit: within(stated, expected / 10000, slack / 10000) };
}

/** Half of the last digit of a factor with cents, times the other factors. */
function roundingOf({ value, decimals }: NumberReading, product: number): number {
  return decimals >= 2 && value !== 0 ? 0.5 * 10 ** -decimals * Math.abs(product / value) : 0;
}

/** result = numerator ÷ denominator × times, rounded or cut off at the precision that is printed. */
export function checkQuotient(relation: Of<'quotient'>, record: RecordView): Disagreement | undefined {
  const { result, numerator, denominator, times = 1 } = relation;
  const stated = record.reading(result);
  const [above, below] = [record.reading(numerator), record.reading(denominator)];
  if (!stated || !above || !below || below.value === 0) {
    return undefined;
  }
  const isPercent = stated.unit === '%';
  const scale = isPercent ? 100 : 1;
  const shown = (above.value / below.value) * (isPercent ? scale : times);
  if (isPrinted(stated.value * scale, shown, stated.decimals, isPercent)) {
    return undefined;
  }
  const decimals = Math.max(1, stated.decimals);
  const printed = figure(Number(shown.toFixed(decimals)));
  const multiplied = times === 1 || isPercent ? '' : `×${times}`;
  return disagree({
    relation,
    record,
    result,
    operands: [numerator, denominator],
    stated,
    expected: tidy(Number(shown.toFixed(decimals)) / scale),
    equation: `${figure(above.value)}÷${figure(below.value)}${multiplied}=${printed}${isPercent ? '%' : ''}`,
    readings: [above, below],
  });
}

/** Rounded, cut off, or a percentage without its sign. */
function isPrinted(stated: number, shown: number, decimals: number, isPercent: boolean): boolean {
  const unit = 10 ** -decimals;
  const near = (value: number) => Math.abs(stated - value) <= 0.5 * unit + EXACT;
  const cutOff = Math.trunc(shown / unit + EXACT) * unit;
  return (
    near(shown) ||
    Math.abs(stated - cutOff) <= EXACT ||
    (!isPercent && (near(shown * 100) || near(shown / 100)))
  );
}
