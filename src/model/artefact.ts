import { isImpossibleDay } from './shown';
import { isCellError, type Sheet, valueAt, type Workbook } from './workbook';

/** What stands in a cell that its keeper did not type and cannot put right by typing. */
export type Artefact =
  /** A picture laid into the cell by WPS (DISPIMG) or Excel (IMAGE); programs that cannot show it save #NAME? or #VALUE!. */
  | { readonly kind: 'picture' }
  /** A formula whose result the file does not hold: the value is unknown, the cell is not blank. */
  | { readonly kind: 'no-result'; readonly formula: string }
  /** A formula that failed because it asks another file, which is not at hand; `file` is `''` where its name is lost. */
  | { readonly kind: 'other-file'; readonly file: string }
  /** A number that its date format cannot show as a day (20160901 set as yyyy-mm-dd): the screen shows ########. */
  | { readonly kind: 'no-such-day'; readonly number: number }
  /** The hash signs that a screen shows instead of what is too wide, saved as text: what they stood for is lost. */
  | { readonly kind: 'hashes' };

/** What a cell holds of that kind; `undefined` for everything that its keeper has typed or calculated. */
export function artefactAt(
  { otherFiles, date1904 }: Pick<Workbook, 'otherFiles' | 'date1904'>,
  sheet: Sheet,
  row: number,
  column: number,
): Artefact | undefined {
  const value = valueAt(sheet, row, column);
  const formula = sheet.formulas[row]?.[column];
  if (isPicture(formula ?? value) || (isCellError(value) && value.isPicture)) {
    return { kind: 'picture' };
  }
  if (formula !== undefined && value === null) {
    return { kind: 'no-result', formula };
  }
  if (formula !== undefined && isCellError(value)) {
    const file = otherFileOf(formula, otherFiles);
    return file === undefined ? undefined : { kind: 'other-file', file };
  }
  if (typeof value === 'string') {
    return /^#{3,}$/.test(value) ? { kind: 'hashes' } : undefined;
  }
  return typeof value === 'number' && isImpossibleDay(value, sheet.formats[row]?.[column], date1904)
    ? { kind: 'no-such-day', number: value }
    : undefined;
}

/** `DISPIMG("ID_…",1)` and `IMAGE(…)`, with or without the prefixes of files, also where they became text. */
function isPicture(content: unknown): boolean {
  return typeof content === 'string' && /^=?(?:@|_xlfn\.|_xlws\.)*(?:DISPIMG|IMAGE)\(/i.test(content);
}

/** The other file that a formula asks: `[1]班级!A1` in a file, `'C:\台账\[名册.xlsx]班级'!A1` in Excel. */
export function otherFileOf(formula: string, otherFiles: readonly string[] = []): string | undefined {
  // A column of a table (`表1[人数]`) is no other file: behind that bracket no sheet is named.
  const named = /\[([^[\]]+)\](?:[^[\]'!]*'?)!/.exec(formula)?.[1];
  if (named === undefined) {
    return undefined;
  }
  return /^\d+$/.test(named) ? (otherFiles[Number(named) - 1] ?? '') : named;
}
