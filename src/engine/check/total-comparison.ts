import type { Field, LedgerKind, LedgerView, RecordView } from '../../model/ledger';
import type { NumberReading } from '../../model/reading';
import type { Place } from '../../model/workbook';
import { readNumber } from '../../reading/numbers';
import { type Correction, changesOf, selections } from './corrections';
import type { Setting } from './setting';
import { scaleOfTotal } from './total-scale';

/** A 小计, 合计 or 平均 row with the records it speaks of. */
export type Total = LedgerView['totals'][number];

/** How a 合计 cell compares with the rows it covers. */
export interface TotalComparison {
  readonly place: Place;
  readonly stated: number;
  readonly sum: number;
  /** The sum with the rows' own mistakes corrected; the same as `sum` where there is none. */
  readonly correctedSum: number;
  readonly agrees: boolean;
  /** What a SUM gives: figures that are stored as text are left out. */
  readonly withoutText: number;
  readonly approximate: boolean;
  /** Some rows hold text that is no figure: what they would add is not known. */
  readonly incomplete: boolean;
}

/** Fields whose columns a 合计 row adds up. */
export function isAdditive({ additive, content }: Field): boolean {
  return additive ?? content.type === 'number';
}

/**
 * The 合计 cell of a field against its rows. Accepted are all sums a clerk may have meant: the covered rows, those of
 * them that are not hidden, all rows, the 小计 lines before, and each with the rows' own mistakes corrected.
 * `undefined` where the total row says nothing about the field.
 */
export function compareTotal(
  field: string,
  total: Total,
  setting: Setting,
  corrections: readonly Correction[] = [],
): TotalComparison | undefined {
  const { record, covers } = total;
  const reading = record.reading(field);
  const place = record.place(field);
  if (!reading || !place || covers.length === 0 || record.role === 'statistic') {
    return undefined;
  }
  const counted = addUp(field, covers, setting);
  if (counted.filled === 0) {
    return undefined;
  }
  const changes = changesOf(corrections, field, covers);
  const column = setting.columns.find((one) => one.field.field === field);
  const scale = column
    ? scaleOfTotal(record, column.field, column.header, counted.sum, setting.sheetOf(place))
    : 1;
  const isRounded = scale !== 1 || !Number.isInteger(counted.sum);
  const precision = 0.5 * 10 ** -reading.decimals * (isRounded ? 1 : 0) + counted.rounding * scale + 1e-6;
  const fits = (sum: number | undefined) =>
    sum !== undefined && Math.abs(sum * scale - reading.value) <= precision;
  const agrees =
    [counted.sum, counted.visible, counted.multiplied].some(fits) ||
    changes.some((change) => fits(counted.sum + change)) ||
    subtotalChanges(field, total, setting).some((change) => fits(counted.sum + change)) ||
    fits(sumOfAll(field, setting)) ||
    fits(sumOfSheet(field, total, setting)) ||
    otherMeanings(field, reading, covers, setting).some((sum) => fits(sum / scale));
  return {
    place,
    stated: reading.value,
    sum: counted.sum * scale,
    correctedSum: Number(((counted.sum + (changes[0] ?? 0)) * scale).toPrecision(12)),
    agrees,
    withoutText: counted.numeric * scale,
    approximate: reading.approximate || counted.approximate,
    incomplete: counted.unread || counted.multiplied !== undefined,
  };
}

interface Sum {
  readonly sum: number;
  readonly visible: number;
  readonly numeric: number;
  /** With "每间54" multiplied by the number of rooms in the row; `undefined` where nothing is stated per piece. */
  readonly multiplied: number | undefined;
  readonly rounding: number;
  readonly filled: number;
  readonly approximate: boolean;
  readonly unread: boolean;
}

function addUp(field: string, records: readonly RecordView[], { view, kind, sheetOf }: Setting): Sum {
  let [sum, hidden, text, rounding, filled, extra] = [0, 0, 0, 0, 0, 0];
  let [approximate, unread, each] = [false, false, false];
  for (const record of records) {
    const reading = record.reading(field);
    if (!reading) {
      unread ||=
        isUnread(record, field) || (isDashed(record, kind) && records.some((one) => writesNought(one, kind)));
      continue;
    }
    filled++;
    sum += reading.value;
    text += reading.isText ? reading.value : 0;
    const place = record.place(field);
    hidden += place && sheetOf(place).hiddenRows.has(place.row) ? reading.value : 0;
    rounding = reading.decimals > 2 ? rounding + 0.5 * 10 ** -reading.decimals : rounding;
    approximate ||= reading.approximate;
    if (reading.each) {
      each = true;
      const count = kind.fields.find(
        (other) =>
          other.field !== field &&
          isAdditive(other) &&
          view.has(other.field) &&
          (record.number(other.field) ?? 0) > 0,
      );
      extra += reading.value * ((count ? (record.number(count.field) ?? 1) : 1) - 1);
    }
  }
  const tidy = Number(sum.toPrecision(12));
  return {
    sum: tidy,
    visible: Number((sum - hidden).toPrecision(12)),
    numeric: Number((sum - text).toPrecision(12)),
    multiplied: each ? Number((sum + extra).toPrecision(12)) : undefined,
    rounding,
    filled,
    approximate,
    unread,
  };
}

/** Something stands there that is no figure: words, a failed formula, one without a result. A merged figure counts above. */
function isUnread(record: RecordView, field: string): boolean {
  const text = record.text(field);
  return (
    !record.isBlank(field) &&
    (text === '' || (!/^[-—–/／无\s]*$/.test(text) && readNumber(text) === undefined))
  );
}

/** Dashes all along a line, where other lines write 0: what it would add is not told. */
function isDashed(record: RecordView, kind: LedgerKind): boolean {
  const told = kind.fields.filter((field) => isAdditive(field) && !record.isBlank(field.field));
  return told.length > 1 && told.every(({ field }) => /^[-—–]+$/.test(record.text(field).trim()));
}

function writesNought(record: RecordView, kind: LedgerKind): boolean {
  return kind.fields.some((field) => isAdditive(field) && record.number(field.field) === 0);
}

const sumsOfAll = new WeakMap<readonly RecordView[], Map<string, number>>();

function sumOfAll(field: string, setting: Setting): number {
  const { records } = setting.view;
  const sums = sumsOfAll.get(records) ?? new Map<string, number>();
  sumsOfAll.set(records, sums);
  const sum = sums.get(field) ?? addUp(field, records, setting).sum;
  sums.set(field, sum);
  return sum;
}

/** The last 合计 of a list that stands in two halves on its sheet is that of both. */
function sumOfSheet(field: string, { record }: Total, setting: Setting): number | undefined {
  const { view, scene } = setting;
  const halves = scene.ledgers(view.kind).filter((other) => other.sheet === view.sheet);
  return record.role === 'total' && halves.length > 1 && halves.every((other) => other.has(field))
    ? addUp(
        field,
        halves.flatMap(({ records }) => records),
        setting,
      ).sum
    : undefined;
}

/** A 合计 row may hold the mean of a column (人均), or the sum of 每间面积 times 间数. */
function otherMeanings(
  field: string,
  stated: NumberReading,
  records: readonly RecordView[],
  { columns }: Setting,
): readonly number[] {
  const values = records.map((record) => record.number(field)).filter((value) => value !== undefined);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const own = columns.find((column) => column.field.field === field)?.field.content;
  // Heads are counted, not multiplied: small whole numbers would often fit by chance.
  const isCount = own?.type === 'number' && own.integer === true;
  const multiplied = (isCount ? [] : columns)
    .filter((column) => column.field.field !== field && isAdditive(column.field))
    .map((column) =>
      records.reduce(
        (sum, record) => sum + (record.number(field) ?? 0) * (record.number(column.field.field) ?? 0),
        0,
      ),
    );
  const isMean =
    values.length > 1 && stated.decimals > 0 && Math.abs(mean - stated.value) <= 0.5 * 10 ** -stated.decimals;
  return [...(isMean ? [stated.value] : []), ...multiplied.filter((sum) => sum !== 0)];
}

/** By how much the sum of the rows changes where some of the 小计 before the total are taken at their word instead of their rows. */
function subtotalChanges(field: string, total: Total, { view }: Setting): readonly number[] {
  const covered = new Set(total.covers);
  const changes = view.totals
    .slice(0, view.totals.indexOf(total))
    .filter(({ record, covers }) => record.role === 'subtotal' && covers.every((one) => covered.has(one)))
    .map(({ record, covers }) => {
      const stated = record.number(field);
      const sum = covers.reduce((all, one) => all + (one.number(field) ?? 0), 0);
      return stated === undefined ? 0 : stated - sum;
    });
  return total.record.role === 'subtotal' ? [] : selections(changes);
}
