import { isCellError, type Sheet, valueAt, type Workbook } from './workbook';

/** How Excel shows a number under its format, as far as a reader of figures has to know it. */

/** What the screen shows of a number whose format shows fewer digits than it has, or none of it. */
interface ShownNumber {
  readonly text: string;
  /** The figure that a person reads there: 96 for 96.4 under `0`, 0.33 for 0.3333 under `0%`; `undefined`: none is shown. */
  readonly value: number | undefined;
}

/** Hash signs as the screen shows them for what it cannot show. */
const hashes = '########';

const lastDay = 2_958_465;

/**
 * What the screen shows of a number. Dates, fractions, scientific notation and formats that move the point by hand are
 * not spelled out: `undefined`, unless the day does not exist (`########`). A format that shows nothing (`;;;`) gives ''.
 */
export function shownNumber(
  value: number,
  format: string | undefined,
  date1904 = false,
): ShownNumber | undefined {
  if (isImpossibleDay(value, format, date1904)) {
    return { text: hashes, value: undefined };
  }
  const section = sectionFor(value, format ?? 'General');
  if (section === undefined || section.code.trim() === '') {
    return format === undefined ? undefined : { text: '', value: undefined };
  }
  const bare = withoutTexts(section.code);
  if (/general|通用|@/i.test(bare)) {
    return general(section.isSigned ? value : Math.abs(value));
  }
  // A point put between the figures by hand (`0!.0,"万元"`) makes another number of them.
  if (/[ymdhse/!]|aaa|上午/i.test(bare) || Math.abs(value) >= 1e15) {
    return undefined;
  }
  return /[0#?]/.test(bare)
    ? fixed(section.isSigned ? value : Math.abs(value), section.code, bare, value < 0)
    : { text: literal(section.code), value: undefined };
}

/** Whether a number stands under a format of days that has no day for it. */
export function isImpossibleDay(value: number, format: string | undefined, date1904 = false): boolean {
  if (format === undefined || !isDayFormat(format)) {
    return false;
  }
  return value < 0 ? !date1904 : Math.floor(value) > lastDay - (date1904 ? 1462 : 0);
}

function isDayFormat(format: string): boolean {
  const bare = withoutTexts(format.split(';')[0] ?? '');
  return !/general|通用/i.test(bare) && /[yd]|m/i.test(bare.replace(/e[+-]/gi, ''));
}

/** A format without quoted texts, escaped letters, fills, spaces and brackets: what is left are the signs that mean something. */
function withoutTexts(code: string): string {
  return code.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '');
}

/** The part of a format that a number falls under, and whether the number keeps its minus there. */
function sectionFor(
  value: number,
  format: string,
): { readonly code: string; readonly isSigned: boolean } | undefined {
  const [positive = '', negative, zero] =
    format.match(/(?:"[^"]*"|\\.|\[[^\]]*\]|[^;"\\[])+|(?<=^|;)(?=;|$)/g) ?? [];
  if (/\[[<>=]/.test(format)) {
    return { code: positive, isSigned: true };
  }
  if (value < 0 && negative !== undefined) {
    return { code: negative, isSigned: false };
  }
  return value === 0 && zero !== undefined
    ? { code: zero, isSigned: true }
    : { code: positive, isSigned: true };
}

function general(value: number): ShownNumber | undefined {
  if (value !== 0 && (Math.abs(value) < 1e-4 || Math.abs(value) >= 1e11)) {
    return undefined;
  }
  const rounded = Number(value.toPrecision(11));
  return { text: String(rounded), value: rounded };
}

function fixed(value: number, code: string, bare: string, isNegative: boolean): ShownNumber {
  const percent = (bare.match(/%/g) ?? []).length;
  const thousands = /[0#?](,+)(?![0#?,])/.exec(bare)?.[1]?.length ?? 0;
  const scale = 100 ** percent / 1000 ** thousands;
  const decimals = Math.min(30, (/\.([0#?]*)/.exec(bare)?.[1] ?? '').length);
  const places = Math.min(decimals, 20);
  // Excel rounds the decimal figure that it stores fifteen digits of: 1.005 is shown as 1.01.
  const written = roundedText(Math.abs(value) * scale, places);
  const least = (/^[^.]*/.exec(bare)?.[0] ?? '').replace(/[^0]/g, '').length;
  const [whole = '0', part = ''] = written.split('.');
  const digits = whole.replace(/^0+(?=\d)/, '').padStart(least, '0');
  const shownWhole = least === 0 && digits === '0' ? '' : digits;
  const grouped = /[0#?],[0#?]/.test(bare) ? shownWhole.replace(/\B(?=(\d{3})+$)/g, ',') : shownWhole;
  const optional = (/\.[0?]*(#*)/.exec(bare)?.[1] ?? '').length;
  const kept = part.replace(new RegExp(`0{0,${optional}}$`), '');
  const figure = grouped + (bare.includes('.') ? `.${kept}` : '');
  const sign = value < 0 && Number(written) !== 0 ? '-' : '';
  const before = literal(code.slice(0, placeOfDigits(code)));
  const after = literal(code.slice(placeOfDigits(code)).replace(/^[0#?.,\s]+/, ''));
  const shown = (Number(written) / scale) * (isNegative ? -1 : 1);
  return { text: sign + before + figure + after, value: Number(shown.toPrecision(15)) };
}

function roundedText(value: number, places: number): string {
  const precise = Number(value.toPrecision(15));
  const nudged = Number(`${Math.round(Number(`${precise}e${places}`))}e-${places}`);
  return Number.isNaN(nudged) ? precise.toFixed(places) : nudged.toFixed(places);
}

/** Where the figures begin in a format: behind quoted texts that may hold digits. */
function placeOfDigits(code: string): number {
  const match = /^(?:"[^"]*"|\\.|_.|\*.|\[[^\]]*\]|[^0#?"\\_*[])*/.exec(code);
  return match?.[0].length ?? 0;
}

/** The texts of a format as they are shown; currency in brackets (`[$¥-804]`) shows its sign. */
function literal(code: string): string {
  return code.replace(
    /"([^"]*)"|\\(.)|_.|\*.|\[\$([^\]-]*)[^\]]*\]|\[[^\]]*\]/g,
    (_, quoted?: string, escaped?: string, currency?: string) => quoted ?? escaped ?? currency ?? '',
  );
}

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
