import { shownNumber } from '../../model/shown';
import { type Place, valueAt } from '../../model/workbook';
import { tidy } from '../../reading/numbers';
import type { Raised } from '../raised';
import { figure, inUnit } from '../sentences';
import type { Setting } from './setting';
import type { Total, TotalComparison } from './total-comparison';

/** What the screen shows of the rows under a total, where their format hides decimals. */
export interface ShownSum {
  readonly sum: number;
  /** One of the rows: what it holds, and what is seen of it. */
  readonly example: { readonly place: Place; readonly value: number; readonly shown: string };
}

/** The figures as they are seen, added up; `undefined` where they are seen as they are, or cannot be told. */
export function shownSum(field: string, { covers }: Total, { sheetOf }: Setting): ShownSum | undefined {
  let sum = 0;
  let example: ShownSum['example'] | undefined;
  for (const record of covers) {
    const place = record.place(field);
    const sheet = place && sheetOf(place);
    const value = place && sheet && valueAt(sheet, place.row, place.column);
    if (typeof value !== 'number' || !place) {
      sum += record.number(field) ?? 0;
      continue;
    }
    const format = sheet?.formats[place.row]?.[place.column];
    const shown = format === undefined ? { text: String(value), value } : shownNumber(value, format);
    if (shown?.value === undefined) {
      return undefined;
    }
    sum += shown.value;
    example ??= Math.abs(shown.value - tidy(value)) > 1e-9 ? { place, value, shown: shown.text } : undefined;
  }
  return example && { sum: tidy(sum), example };
}

/** A total that was added up from the figures as they are seen is right for the eye: a question, no error. */
export function addedAsShown(
  header: string,
  { record }: Total,
  { place, stated, sum }: TotalComparison,
  seen: ShownSum | undefined,
  unit: string,
): Raised | undefined {
  if (!seen || Math.abs(seen.sum - stated) > 1e-6) {
    return undefined;
  }
  const name = record.role === 'subtotal' ? '小计' : '合计';
  const { value, shown } = seen.example;
  return {
    rule: 'total-of-rounded',
    complaint: {
      cell: place,
      related: [seen.example.place],
      severity: 'query',
      message: `“${header}”${name}是 ${inUnit(stated, unit)},和屏幕上显示的各行相加一样;但各行实际带小数(例如显示 ${shown} 的一格是 ${figure(value)}),实际相加是 ${inUnit(sum, unit)}。请定下按哪个数上报:按整数报的,请把各行四舍五入成整数;按实际数报的,请显示出小数,${name}改为 ${figure(sum)}。`,
      actual: figure(stated),
      required: figure(sum),
      expected: sum,
    },
  };
}
