import type { RecordView } from '../../model/ledger';
import type { NumberReading } from '../../model/reading';
import { tidy } from '../../reading/numbers';
import { toleranceOf } from '../laws/law';
import { figure } from '../sentences';
import { type Disagreement, disagree, type Of, within } from './disagreement';

/** total = Σ parts; blanks and dashes count as 0, a part that is there but is no figure proves nothing. */
export function checkSum(relation: Of<'sum'>, record: RecordView): Disagreement | undefined {
  const { total, parts } = relation;
  const stated = record.reading(total);
  const operands = parts.filter((part) => record.has(part));
  const readings = operands.map((part) => record.reading(part));
  const filled = readings.filter((reading) => reading !== undefined);
  if (!stated || stated.each || operands.length < 2 || filled.length === 0) {
    return undefined;
  }
  if (operands.some((part, index) => !readings[index] && !isNone(record.text(part)))) {
    return undefined;
  }
  const expected = tidy(filled.reduce((sum, { value }) => sum + value, 0));
  if (within(stated, expected, roundingOf(filled))) {
    return undefined;
  }
  const equation = `${filled.map(({ value }) => figure(value)).join('+')}=${figure(expected)}`;
  return disagree({ relation, record, result: total, operands, stated, expected, equation, readings });
}

/** What the printing of parts with decimals may leave. */
function roundingOf(parts: readonly NumberReading[]): number {
  return parts.reduce((sum, { decimals }) => sum + (decimals >= 2 ? 0.25 * 10 ** -decimals : 0), 0);
}

function isNone(text: string): boolean {
  return /^[-—–/／无\s]*$/.test(text);
}

/** result = from − minus. Where nothing below 0 is meant (短缺), the surplus written as a negative figure is right too. */
export function checkDifference(relation: Of<'difference'>, record: RecordView): Disagreement | undefined {
  const { result, from, minus, floor } = relation;
  const stated = record.reading(result);
  const [whole, less] = [record.reading(from), record.reading(minus)];
  if (!stated || !whole || !(less ?? record.isBlank(minus))) {
    return undefined;
  }
  const plain = tidy(whole.value - (less?.value ?? 0));
  const expected = floor ? Math.max(0, plain) : plain;
  const decimals = Math.max(whole.decimals, less?.decimals ?? 0);
  const slack = decimals > 2 ? toleranceOf('difference', stated.decimals, decimals, 2) : 0;
  if (within(stated, expected, slack) || within(stated, plain, slack)) {
    return undefined;
  }
  // 差额(±): +6 is six more than needed, −2 is two too few.
  const isSigned = floor && (stated.value < 0 || /^[+＋]/.test(record.text(result)));
  if (isSigned && within(stated, -plain, 0)) {
    return undefined;
  }
  const equation = `${figure(whole.value)}−${figure(less?.value ?? 0)}=${figure(plain)}`;
  return disagree({
    relation,
    record,
    result,
    operands: [from, minus],
    stated,
    expected,
    equation,
    readings: [whole, less],
  });
}
