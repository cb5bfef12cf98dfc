import type { Field, LedgerView, RecordView } from '../../model/ledger';
import type { Place } from '../../model/workbook';
import { valueAt } from '../../model/workbook';
import type { Raised } from '../findings';
import type { Corrections } from './corrections';
import { difference, figure } from './sentences';
import type { Setting } from './setting';

type Total = LedgerView['totals'][number];

/** How a 合计 cell compares with the rows it covers. */
export interface TotalComparison {
  readonly place: Place;
  readonly stated: number;
  readonly sum: number;
  /** The sum with the rows' own mistakes corrected; the same as `sum` where there is none. */
  readonly correctedSum: number;
  readonly agrees: boolean;
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
  corrections?: Corrections,
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
  const candidates = [
    counted.sum,
    counted.visible,
    counted.multiplied,
    addUp(field, setting.view.records, setting).sum,
    sumOfSubtotals(field, total, setting),
  ];
  const correction = covers.reduce((sofar, one) => sofar + (corrections?.change(one, field) ?? 0), 0);
  const precision =
    0.5 * 10 ** -reading.decimals * (Number.isInteger(counted.sum) ? 0 : 1) + counted.rounding + 1e-6;
  const agrees = [...candidates, counted.sum + correction].some(
    (sum) => sum !== undefined && Math.abs(sum - reading.value) <= precision,
  );
  return {
    place,
    stated: reading.value,
    sum: counted.sum,
    correctedSum: Number((counted.sum + correction).toPrecision(12)),
    agrees,
    approximate: reading.approximate || counted.approximate,
    incomplete: counted.unread || counted.multiplied !== undefined,
  };
}

interface Sum {
  readonly sum: number;
  readonly visible: number;
  /** With "每间54" multiplied by the number of rooms in the row; `undefined` where nothing is stated per piece. */
  readonly multiplied: number | undefined;
  readonly rounding: number;
  readonly filled: number;
  readonly approximate: boolean;
  readonly unread: boolean;
}

function addUp(field: string, records: readonly RecordView[], { view, kind, sheet }: Setting): Sum {
  let [sum, hidden, rounding, filled, extra] = [0, 0, 0, 0, 0];
  let [approximate, unread, each] = [false, false, false];
  for (const record of records) {
    const reading = record.reading(field);
    if (!reading) {
      unread ||= !record.isBlank(field) && !/^[-—–/／无\s]*$/.test(record.text(field));
      continue;
    }
    filled++;
    sum += reading.value;
    hidden += sheet.hiddenRows.has(record.place(field)?.row ?? -1) ? reading.value : 0;
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
    multiplied: each ? Number((sum + extra).toPrecision(12)) : undefined,
    rounding,
    filled,
    approximate,
    unread,
  };
}

/** The 小计 lines above the total, and the rows that none of them covers. */
function sumOfSubtotals(field: string, total: Total, { view }: Setting): number | undefined {
  const position = view.totals.indexOf(total);
  const before = view.totals.slice(0, position).filter(({ record }) => record.role === 'subtotal');
  if (before.length === 0 || total.record.role === 'subtotal') {
    return undefined;
  }
  const covered = new Set(before.flatMap(({ covers }) => covers));
  const rest = total.covers.filter((record) => !covered.has(record));
  const add = (sum: number, record: RecordView) => sum + (record.number(field) ?? 0);
  return Number([...before.map(({ record }) => record), ...rest].reduce(add, 0).toPrecision(12));
}

/** 小计 and 合计 rows: every column that is added up. `suspicious`: cells of rows that are already known to be wrong. */
export function checkTotals(
  setting: Setting,
  corrections: Corrections,
  suspicious: CellSet,
): readonly Raised[] {
  const { view, columns } = setting;
  const fields = columns.filter(({ field }) => isAdditive(field));
  return view.totals.flatMap((total) =>
    fields.flatMap(({ field, header }) => {
      const compared = compareTotal(field.field, total, setting, corrections);
      if (!compared || compared.agrees) {
        return [];
      }
      const culprit = culpritOf(field.field, total, compared, suspicious);
      return culprit === 'known'
        ? []
        : [
            culprit
              ? slipped(culprit, header, total, compared)
              : complain(field.field, header, total, compared, setting),
          ];
    }),
  );
}

/** Cells by `row:column`. */
export type CellSet = ReadonlySet<string>;

interface Slip {
  readonly place: Place;
  readonly value: number;
  readonly right: number;
}

/**
 * The row whose figure is to blame for a total that is right: one that is known to be wrong and would make the total right
 * with a sensible figure, or one that is 10 000, 1000 or 100 times too large or too small (元 in a column of 万元).
 */
function culpritOf(
  field: string,
  { covers }: Total,
  { sum, stated }: TotalComparison,
  suspicious: CellSet,
): 'known' | Slip | undefined {
  for (const record of covers) {
    const place = record.place(field);
    const value = record.number(field);
    if (!place || value === undefined) {
      continue;
    }
    const right = Number((value - (sum - stated)).toPrecision(10));
    if (suspicious.has(`${place.row}:${place.column}`) && right >= 0) {
      return 'known';
    }
    if (
      right > 0 &&
      value > 0 &&
      [1e4, 1e3, 1e2].some((factor) => isTimes(value, right, factor) || isTimes(right, value, factor))
    ) {
      return { place, value, right };
    }
  }
  return undefined;
}

function isTimes(large: number, small: number, factor: number): boolean {
  return Math.abs(large - small * factor) <= Math.abs(large) * 1e-6;
}

function slipped(
  { place, value, right }: Slip,
  header: string,
  { record }: Total,
  { place: totalPlace }: TotalComparison,
): Raised {
  const name = record.role === 'subtotal' ? '小计' : '合计';
  const times = figure(Math.round(value > right ? value / right : right / value));
  return {
    rule: 'unit-slip',
    complaint: {
      cell: place,
      related: [totalPlace],
      severity: 'error',
      message: `“${header}”是 ${figure(value)},按${name}倒推应为 ${figure(right)},正好差 ${times} 倍。多半是单位填错了(如元填进了万元栏),请改成表头的单位。`,
      actual: figure(value),
      required: figure(right),
      repair: right,
    },
  };
}

function complain(
  field: string,
  header: string,
  { record, covers }: Total,
  compared: TotalComparison,
  { sheet }: Setting,
): Raised {
  const { place, stated, sum, correctedSum, approximate, incomplete } = compared;
  const name = record.role === 'subtotal' ? '小计' : '合计';
  const rows = [covers[0], covers.at(-1)].map((one) => one?.place(field)).filter((one) => one !== undefined);
  const hasFormula = sheet.formulas[place.row]?.[place.column] !== undefined;
  const typed = typeof valueAt(sheet, place.row, place.column) === 'number';
  const unsure = approximate || incomplete;
  const added =
    sum === correctedSum ? figure(sum) : `${figure(sum)}(改正行内的错误后是 ${figure(correctedSum)})`;
  return {
    rule: 'total-mismatch',
    complaint: {
      cell: place,
      related: rows,
      severity: unsure ? 'query' : 'error',
      message: `“${header}”${name}是 ${figure(stated)},各行相加是 ${added},${name}${difference(stated, correctedSum)}。请核对各行和${name}。`,
      actual: figure(stated),
      required: figure(correctedSum),
      ...(sum === correctedSum && typed && !hasFormula && !unsure ? { repair: correctedSum } : {}),
    },
  };
}
