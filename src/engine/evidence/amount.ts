import type { Indicator } from '../../model/indicator';
import type { LedgerView, RecordView } from '../../model/ledger';
import type { Quantity } from '../../model/quantity';
import { decimalsOf, readNumber, readRatio, tidy } from '../../reading/numbers';
import { convertUnit } from '../../reading/units';
import { bracketContent } from '../../reading/words';

/** A figure of a cell in the unit of its quantity. */
export interface Amount {
  readonly value: number;
  readonly approximate: boolean;
  /** Half a unit of the last printed digit; 0 for whole numbers of people and things. */
  readonly precision: number;
}

/** How many of the quantity's unit one `unit` is; `undefined` where the word says nothing about it. */
export function unitFactor(quantity: Quantity, unit: string): number | undefined {
  if (unit === '' || unit === quantity.unit) {
    return unit === '' ? undefined : 1;
  }
  return quantity.units?.[unit] ?? convertUnit(1, unit, quantity.unit);
}

/**
 * The unit that holds for a cell that names none: the rule's, the header's (in brackets, or as its last words), the
 * field's, the one printed above the table. Only units that measure the quantity count.
 */
export function defaultFactor(
  view: LedgerView,
  field: string,
  quantity: Quantity,
  ruleUnit: string | undefined,
  fieldUnit: string | undefined,
): number {
  const header = view.header(field);
  const candidates = [
    ruleUnit ?? '',
    bracketContent(header),
    /万元|万册|亩|公顷/.exec(header)?.[0] ?? '',
    view.context.moneyUnit ?? '',
    fieldUnit ?? '',
    view.context.unit ?? '',
  ];
  for (const unit of candidates) {
    const factor = unitFactor(quantity, unit);
    if (factor !== undefined) {
      return factor;
    }
  }
  return 1;
}

const MEASURE = /^(?:平方米|㎡|m2|m²|平米|亩|公顷|万?元|千元|米|公里)$/;

/** 教室(平方米): an area is no number of rooms. */
export function measuresAnother(header: string, quantity: Quantity): boolean {
  const unit = bracketContent(header);
  return MEASURE.test(unit) && unitFactor(quantity, unit) === undefined;
}

/** What a cell states of a quantity; `undefined` where it holds no figure. 无 and 没有 are none of it: 0. */
export function readAmount(
  record: RecordView,
  field: string,
  quantity: Quantity,
  factor: number,
): Amount | undefined {
  const reading = record.reading(field);
  if (!reading) {
    return /^(?:无|没有|未配|未配备|〇)$/.test(record.text(field))
      ? { value: 0, approximate: false, precision: 0 }
      : undefined;
  }
  const own = unitFactor(quantity, reading.unit);
  // 98.5㎡ in the line of a room says how large it is, not how many there are.
  if (own === undefined && MEASURE.test(reading.unit)) {
    return undefined;
  }
  const scale = own ?? (reading.unit === '' ? factor : 1);
  const rooms = reading.each && record.has('room_count') ? (record.number('room_count') ?? 1) : 1;
  const digit = scale * 10 ** -reading.decimals * writtenScale(record.text(field), reading.isText);
  return {
    value: tidy(reading.value * scale * rooms),
    approximate: reading.approximate,
    precision: digit === 1 && scale === 1 ? 0 : digit / 2,
  };
}

/** "108.09万元" is precise to a hundredth of 万. */
function writtenScale(text: string, isText: boolean): number {
  const decimals = isText ? /\d(?:\.(\d+))?万/.exec(text) : null;
  return decimals ? 10 ** (4 - Math.min(4, decimals[1]?.length ?? 0)) : 1;
}

/** A printed figure in the unit of its indicator; rates as fractions, 1:21 as 21. */
interface PrintedFigure {
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
