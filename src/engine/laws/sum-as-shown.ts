import { shownNumber } from '../../model/shown';
import { type Place, type Sheet, valueAt } from '../../model/workbook';
import { readNumber, tidy } from '../../reading/numbers';

/** What the screen shows of figures, added up, where their format hides decimals. */
export interface ShownSum {
  readonly sum: number;
  /** One of them: what it holds, and what is seen of it. */
  readonly example: { readonly place: Place; readonly value: number; readonly shown: string };
}

/** `undefined` where the figures are seen as they are, or cannot be told. */
export function sumAsShown(places: readonly Place[], sheetOf: (place: Place) => Sheet): ShownSum | undefined {
  let sum = 0;
  let example: ShownSum['example'] | undefined;
  for (const place of places) {
    const sheet = sheetOf(place);
    const value = valueAt(sheet, place.row, place.column);
    if (typeof value !== 'number') {
      sum += readNumber(value)?.value ?? 0;
      continue;
    }
    const format = sheet.formats[place.row]?.[place.column];
    const shown = format === undefined ? { text: String(value), value } : shownNumber(value, format);
    if (shown?.value === undefined) {
      return undefined;
    }
    sum += shown.value;
    example ??= Math.abs(shown.value - tidy(value)) > 1e-9 ? { place, value, shown: shown.text } : undefined;
  }
  return example && { sum: tidy(sum), example };
}
