import { type Sheet, valueAt } from '../../model/workbook';

/** What the clerk has typed into a cell; a day keeps the look of a day. */
export interface Entry {
  readonly value: string | number;
  readonly format?: string;
}

/** A row of the sheet as it is now: first columns, the clerk's entries, and what it is about. */
export interface EarlierRow {
  /** `''` for a row that the clerk has added. */
  readonly key: string;
  readonly cells: readonly string[];
  readonly entries: readonly Entry[];
  readonly isStruck: boolean;
}

/** Where things stand on the sheet: rows from `first` on, the place of a problem, the clerk's columns, the key. */
export interface Layout {
  readonly first: number;
  readonly place: number;
  readonly own: readonly number[];
  readonly key: number;
}

/** What we write under 销号 ourselves; it goes again when the problem is back. */
export const SOLVED = '复查已解决';
const STRUCK_OFF = /^\d{4}年\d+月\d+日复查已解决$/;
/** Serial numbers of days from 2009 to 2064: what a clerk means by such a number under 时限. */
const [FIRST_DAY, LAST_DAY] = [40_000, 60_000] as const;

export function earlierRows(sheet: Sheet, { first, own, key: keyColumn }: Layout): readonly EarlierRow[] {
  const rows: EarlierRow[] = [];
  const [start = 0] = own;
  for (let row = first; row < sheet.values.length; row += 1) {
    const key = text(sheet, row, keyColumn);
    const cells = Array.from({ length: start }, (_, column) => text(sheet, row, column));
    const entries = own.map((column) => entryAt(sheet, row, column));
    // Title lines, notes and the line of signatures stand in the first column alone.
    if (key !== '' || [...cells.slice(1), ...entries.map(({ value }) => value)].some((one) => one !== '')) {
      rows.push({ key, cells, entries, isStruck: STRUCK_OFF.test(String(entries.at(-1)?.value)) });
    }
  }
  return rows;
}

/** Entries for a problem that is open: what we wrote ourselves when it was solved for a time is gone. */
export function openEntries({ entries }: EarlierRow): readonly Entry[] {
  return entries.map((entry) => (STRUCK_OFF.test(String(entry.value)) ? { value: '' } : entry));
}

/**
 * The earlier row of each open one: what it is about is the same, or else it stands at the same cell and is the same but
 * for the value, which the clerk has corrected only half.
 */
export function matched(
  open: readonly { readonly key: string; readonly place: string }[],
  earlier: readonly EarlierRow[],
  { place: placeColumn }: Layout,
): readonly (EarlierRow | undefined)[] {
  const left = new Set(earlier);
  const take = (isIt: (one: EarlierRow) => boolean): EarlierRow | undefined => {
    const found = earlier.find((one) => left.has(one) && isIt(one));
    if (found) {
      left.delete(found);
    }
    return found;
  };
  const same = open.map(({ key }) => take((one) => one.key === key));
  return open.map(
    ({ key, place }, index) =>
      same[index] ??
      take((one) => !one.isStruck && one.cells[placeColumn] === place && aboutOf(one.key) === aboutOf(key)),
  );
}

/** A key without the value that it ends with. */
function aboutOf(key: string): string {
  return key.split('|').slice(0, 3).join('|');
}

function text(sheet: Sheet, row: number, column: number): string {
  const value = valueAt(sheet, row, column);
  return value === null || typeof value === 'object' ? '' : String(value);
}

function entryAt(sheet: Sheet, row: number, column: number): Entry {
  const value = valueAt(sheet, row, column);
  if (typeof value !== 'number') {
    return { value: text(sheet, row, column) };
  }
  const format = sheet.formats[row]?.[column] ?? '';
  const isDay = /[ymd年月日]/i.test(format) || (format === '' && value >= FIRST_DAY && value <= LAST_DAY);
  return { value, ...(isDay ? { format: format === '' ? 'yyyy-mm-dd' : format } : {}) };
}
