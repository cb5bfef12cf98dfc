import type { DateCheck, DateContext, DateReading } from '../model/reading';
import type { CellValue } from '../model/workbook';
import { readDateText } from './date-text';
import { isDateFormat, shownPrecision } from './formats';

const IMPOSSIBLE: DateCheck = { kind: 'impossible' };
const NOT_A_DATE: DateCheck = { kind: 'not-a-date' };
const CACHE_LIMIT = 50000;

/** {@link checkDate} for many cells of one table: what the surroundings say is looked up once. */
export type DateChecker = (value: CellValue, format?: string) => DateCheck;

const checkers = new Map<string, DateChecker>();

/** The date of a cell; `undefined` where there is none or none that exists. */
export function readDate(
  value: CellValue,
  format?: string,
  context: DateContext = {},
): DateReading | undefined {
  const check = checkDate(value, format, context);
  return check.kind === 'date' ? check.date : undefined;
}

/** Like {@link readDate}, but tells an impossible date from no date at all. */
export function checkDate(value: CellValue, format?: string, context: DateContext = {}): DateCheck {
  return dateChecker(context)(value, format);
}

/** The checker of dates in these surroundings; it remembers what it has read. */
export function dateChecker(context: DateContext): DateChecker {
  const { period, year, date1904 } = context;
  const key = `${period?.from}${period?.to}|${year}|${date1904 === true}`;
  let checker = checkers.get(key);
  if (!checker) {
    checker = rememberingChecker(context);
    checkers.set(key, checker);
  }
  return checker;
}

function rememberingChecker(context: DateContext): DateChecker {
  const texts = new Map<string, DateCheck>();
  const numbers = new Map<string | undefined, Map<number, DateCheck>>();
  return (value, format) => {
    if (typeof value === 'number') {
      let cache = numbers.get(format);
      if (!cache) {
        cache = new Map();
        numbers.set(format, cache);
      }
      return cache.get(value) ?? remember(cache, value, checkNumber(value, format, context));
    }
    if (typeof value === 'string' && value !== '' && value.length <= 40) {
      return texts.get(value) ?? remember(texts, value, readDateText(value, context));
    }
    return NOT_A_DATE;
  };
}

function remember<Key>(cache: Map<Key, DateCheck>, key: Key, check: DateCheck): DateCheck {
  if (cache.size >= CACHE_LIMIT) {
    cache.clear();
  }
  cache.set(key, check);
  return check;
}

function checkNumber(value: number, format: string | undefined, context: DateContext): DateCheck {
  if (isDateFormat(format)) {
    return fromSerial(value, format ?? '', context.date1904 === true);
  }
  if (Number.isInteger(value) && value >= 18264 && value <= 55153) {
    // A day pasted without its format: 1950–2050. Years and yyyymm never fall into this span.
    return fromSerial(value, 'd', context.date1904 === true);
  }
  const check = readDateText(String(Number(value.toPrecision(10))), context);
  // 2022.1 may be October, 11.2 the 20th: a number cannot keep the nought at its end.
  const lostZero = /^(?:\d{4}\.1|\d{1,2}\.[123])$/.exec(String(value));
  if (check.kind !== 'date' || !lostZero) {
    return check;
  }
  const tenth = readDateText(`${value}0`, context);
  return tenth.kind === 'date' ? { kind: 'date', date: { ...check.date, orElse: tenth.date.iso } } : check;
}

/** A day's number in Excel (1950–2050) that stands as a text, as it does when a column is turned into texts; else `undefined`. */
export function serialText(text: string): DateReading | undefined {
  return /^\s*\d{5}(?:\.\d+)?\s*$/.test(text) ? readDate(Math.floor(Number(text))) : undefined;
}

function fromSerial(serial: number, format: string, date1904: boolean): DateCheck {
  const precision = shownPrecision(format);
  if (precision === 'time') {
    return NOT_A_DATE;
  }
  const day = Math.floor(serial);
  // Excel counts a 29 February 1900 that never was (day 60), and shows day 0 as 1900-01-00.
  if (Number.isNaN(day) || day < (date1904 ? 0 : 1) || (!date1904 && day === 60) || day > 2958465) {
    return IMPOSSIBLE;
  }
  const epoch = date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, day < 60 ? 31 : 30);
  const iso = new Date(epoch + day * 86400000).toISOString().slice(0, 10);
  return { kind: 'date', date: { iso, precision, until: iso } };
}

/** Whole years from one ISO day to another: the age of a pupil. */
export function yearsBetween(from: string, to: string): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return to.slice(5) < from.slice(5) ? years - 1 : years;
}

/** `2015年9月10日`: an ISO day as clerks write it, down to its precision. */
export function dateWords(date: DateReading): string {
  const [year = '', month = '', day = ''] = date.iso.split('-');
  const months = `${year}年${Number(month)}月`;
  return date.precision === 'day'
    ? `${months}${Number(day)}日`
    : date.precision === 'month'
      ? months
      : `${year}年`;
}
