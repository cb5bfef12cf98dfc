/** Texts with separators, as offices and systems still send tables. */

/** Rows and columns that a sheet can hold. */
const maxRows = 1_048_576;
const maxColumns = 16_384;

/** A field: a text, a number, or a number under a format, as Excel would take what is written. */
export type CsvValue = string | number | null | { readonly t: 'n'; readonly v: number; readonly z: string };

/** The text of a file: UTF-8 and UTF-16 by their marks, UTF-8 where it is that, else the Chinese national encoding. */
export function csvText(bytes: Uint8Array): { readonly text: string; readonly encoding: string } {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return {
      text: new TextDecoder(first === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes),
      encoding: 'UTF-16',
    };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'UTF-8' };
  } catch {
    return { text: new TextDecoder('gb18030').decode(bytes), encoding: 'GB18030' };
  }
}

/**
 * The rows of a text, in one pass. A field in quotes may hold separators and line ends; a quote that never closes is a
 * letter like others. Figures, shares and days become numbers, unless that would lose something of them (`007`, an
 * identity number).
 */
export function csvRows(text: string): readonly (readonly CsvValue[])[] {
  const separator = separatorOf(text);
  const rows: CsvValue[][] = [];
  let row: CsvValue[] = [];
  let at = 0;
  while (at < text.length && rows.length < maxRows) {
    const [field, end] = fieldAt(text, at, separator);
    if (row.length < maxColumns) {
      row.push(field);
    }
    const isLast = text[end] !== separator;
    at = end + (text.startsWith('\r\n', end) ? 2 : 1);
    if (isLast) {
      rows.push(row);
      row = [];
    }
  }
  if (row.length > 0) {
    rows.push(row);
  }
  return rows;
}

/** The field that begins at `at`, and where it ends: at a separator, a line end, or the end of the text. */
function fieldAt(text: string, at: number, separator: string): readonly [CsvValue, number] {
  if (text[at] !== '"') {
    const end = fieldEnd(text, at, separator);
    return [plainValue(text.slice(at, end)), end];
  }
  let close = text.indexOf('"', at + 1);
  while (close >= 0 && text[close + 1] === '"') {
    close = text.indexOf('"', close + 2);
  }
  const end = close < 0 ? fieldEnd(text, at, separator) : fieldEnd(text, close + 1, separator);
  const written = close < 0 ? text.slice(at, end) : text.slice(at + 1, close).replaceAll('""', '"');
  return [plainValue(written), end];
}

function fieldEnd(text: string, from: number, separator: string): number {
  let end = from;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') {
    end++;
  }
  return end;
}

/** What systems write to keep Excel from reading a number (`="0123"`, a tab behind it) is no part of the value. */
function plainValue(written: string): CsvValue {
  const text = (/^="([^"]*)"$/.exec(written)?.[1] ?? written).replace(/^\t+|\t+$/g, '');
  if (text === '') {
    return null;
  }
  return text === written && text.length <= longestFigure ? (figureOf(text) ?? dayOf(text) ?? text) : text;
}

/** Letters of what can be a figure, a share or a day at all. */
const longestFigure = 24;

function figureOf(text: string): CsvValue | undefined {
  const [, whole = '', part = '', share] =
    /^(-?(?:0|[1-9]\d{0,10}|[1-9]\d{0,2}(?:,\d{3}){1,3}))(\.\d{1,10})?(%)?$/.exec(text) ?? [];
  if (whole === '') {
    return undefined;
  }
  const number = Number(whole.replaceAll(',', '') + part);
  return share ? { t: 'n', v: Number((number / 100).toPrecision(15)), z: part ? '0.00%' : '0%' } : number;
}

/** 1970-01-01 as Excel counts days. */
const epoch = 25_569;

/** `2016-9-1` and `2016/9/1`, as Excel takes them; a day that is none stays text. */
function dayOf(text: string): CsvValue | undefined {
  const [, year = '', , month = '', day = ''] =
    /^((?:19|20)\d\d)([-/])(\d{1,2})\2(\d{1,2})$/.exec(text) ?? [];
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
  const date = new Date(time);
  const exists = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  return year !== '' && exists ? { t: 'n', v: time / 86_400_000 + epoch, z: 'yyyy/m/d' } : undefined;
}

/** The separator that stands most often, outside of quotes, in the first line that has any. */
function separatorOf(text: string): string {
  const counts = new Map([',', '\t', ';', '，'].map((separator) => [separator, 0]));
  let isQuoted = false;
  for (const letter of text) {
    if (letter === '"') {
      isQuoted = !isQuoted;
    } else if (!isQuoted && counts.has(letter)) {
      counts.set(letter, (counts.get(letter) ?? 0) + 1);
    } else if (!isQuoted && letter === '\n' && [...counts.values()].some((count) => count > 0)) {
      break;
    }
  }
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? ',';
}
