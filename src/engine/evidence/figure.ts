import type { Indicator } from '../../model/indicator';
import type { RecordView } from '../../model/ledger';
import { decimalsOf, readNumber, readRatio } from '../../reading/numbers';

/** A printed figure in the unit of its indicator; rates as fractions, 1:21 as 21. */
export interface PrintedFigure {
  readonly value: number;
  /** Half a unit of the last printed digit. */
  readonly precision: number;
  readonly approximate: boolean;
}

/** The figure of a cell in the unit of the indicator. */
export function readFigure(
  record: RecordView,
  field: string,
  indicator: Indicator,
  header = '',
): PrintedFigure | undefined {
  const text = record.text(field);
  const ratio = readRatio(text);
  if (ratio) {
    return {
      value: ratioValue(ratio.first, ratio.second),
      precision: 0.5 * 10 ** -ratio.decimals,
      approximate: false,
    };
  }
  const reading = record.reading(field);
  if (!reading) {
    return undefined;
  }
  const fraction = reading.unit === '%' ? 0.01 : 1;
  const printed = {
    value: reading.value,
    precision: 0.5 * 10 ** -reading.decimals * fraction,
    approximate: reading.approximate,
  };
  return inUnitOf(indicator, printed, reading.unit, header);
}

function ratioValue(first: number, second: number): number {
  return first === 1 ? second : second === 1 ? first : second / first;
}

/** Percentages without a sign are meant where the header says so or the figure could be none else. */
function inUnitOf(indicator: Indicator, read: PrintedFigure, unit: string, header: string): PrintedFigure {
  if (indicator.unit === '%' && unit !== '%' && (read.value > 1.5 || /%|百分/.test(header))) {
    return { ...read, value: read.value / 100, precision: read.precision / 100 };
  }
  if (indicator.id.startsWith('pupils-per-') && read.value > 0 && read.value < 0.5) {
    return { ...read, value: 1 / read.value, precision: read.precision / read.value ** 2 };
  }
  return read;
}

/** The figure of a piece of prose. */
export function readPrinted(figure: string, indicator: Indicator): PrintedFigure | undefined {
  const ratio = readRatio(figure);
  if (ratio) {
    return {
      value: ratioValue(ratio.first, ratio.second),
      precision: 0.5 * 10 ** -ratio.decimals,
      approximate: false,
    };
  }
  const reading = readNumber(figure);
  if (!reading || (indicator.unit === '%' && reading.unit !== '%' && reading.value !== 0)) {
    return undefined;
  }
  const decimals = Math.max(reading.decimals, reading.isText ? 0 : decimalsOf(reading.value));
  const precision = 0.5 * 10 ** -decimals * (reading.unit === '%' ? 0.01 : 1);
  return { value: reading.value, precision, approximate: reading.approximate };
}
