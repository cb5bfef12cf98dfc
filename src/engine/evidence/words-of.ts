import { cellAddress } from '../../model/address';
import type { LedgerView } from '../../model/ledger';
import { spokenUnit } from '../../model/words';
import type { Place } from '../../model/workbook';

/** A number in a sentence: at most two decimals (four below one), no trailing zeros. */
export function figureText(value: number): string {
  const digits = Math.abs(value) < 1 ? 4 : 2;
  return String(Number(value.toFixed(digits)));
}

/** A number as it was printed: 3.825 stays 3.825. */
export function exactText(value: number): string {
  return String(Number(value.toPrecision(8)));
}

/** A value in its unit: 0.0387 → `3.87%`, 46 → `46人`; ratios 1:n as they are written. */
export function amountText(value: number, unit: string): string {
  if (unit === '%') {
    return `${figureText(Number((value * 100).toFixed(2)))}%`;
  }
  return unit.startsWith('人/教')
    ? `1:${figureText(Number(value.toFixed(1)))}`
    : figureText(value) + spokenUnit(unit);
}

/** `“班额统计表”C9` */
export function placeText(place: Place): string {
  return `“${place.sheet}”${cellAddress(place.row, place.column)}`;
}

/** The day or school year is of no importance here: what a ledger is called in a sentence. */
export function ledgerText(view: LedgerView | undefined, place: Place): string {
  return view === undefined || view.label === place.sheet
    ? `“${place.sheet}”`
    : `“${place.sheet}”(${view.label})`;
}
