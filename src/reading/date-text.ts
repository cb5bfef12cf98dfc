import type { DateCheck, DateContext, DateReading } from '../model/reading';
import { NUMERAL_CHARACTERS, readNumeral } from './chinese-numerals';

interface Parts {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

const NUMERALS = new RegExp(`[${NUMERAL_CHARACTERS}]+(?=[年月日号])`, 'g');
const TIME_OF_DAY = /[\sT]+\d{1,2}:\d{2}(:\d{2})?(\.\d+)?Z?$/;
/** 2022-2023学年, 2022—2023学年度第一学期: from September to August. */
const SCHOOL_YEAR = /^(\d{4})(?:-|—|–|~|至)(\d{4})学年(?:度)?(?:第?[一二上下12]学?期)?$/;
const TRAILING =
  /(以前|之前|前|以后|之后|底|末|初|[上中下]旬|左右|起|止|[春秋]季?(?:学期)?|[春秋]季?开学|第?[一二上下]学期|开始|至今|周[一二三四五六日天]|星期[一二三四五六日天]|\([^)]*\))$/;
const RANGE_MARK = /^(.+?\d[年月日号]?)(?:—+|–|~|至|到|--)(.+)$/;
const HYPHEN_RANGE = /^(\d{1,4}[./年]\d{1,2}(?:[./月]\d{1,2}日?)?月?)-(\d.*)$/;

/** Every way §0.12 of the ledgers' description writes a date, and what cannot be one. */
export function readDateText(raw: string, context: DateContext): DateCheck {
  const text = tidy(raw);
  if (!/\d/.test(text)) {
    return { kind: 'not-a-date' };
  }
  const schoolYear = SCHOOL_YEAR.exec(text);
  if (schoolYear) {
    const until = `${schoolYear[2]}-08-31`;
    return { kind: 'date', date: { iso: `${schoolYear[1]}-09-01`, precision: 'year', until } };
  }
  const range = RANGE_MARK.exec(text) ?? HYPHEN_RANGE.exec(text);
  if (range) {
    return readRange(range[1] ?? '', range[2] ?? '', context);
  }
  const parts = split(text);
  return parts ? complete(parts, context) : { kind: 'not-a-date' };
}

function tidy(raw: string): string {
  const text = raw
    .normalize('NFKC')
    .trim()
    .replace(/^['‘’`]/, '')
    .replace(TIME_OF_DAY, '')
    .replace(/\s+/g, '')
    .replace(/^(二|一)([0O〇○零九])[—-](\d|[一二三四五六七八九〇○零])年/, '$1$2一$3年')
    .replace(/[二一][0O〇○零九][\d一二三四五六七八九〇○零O]{2}(?=年)/, (year) => year.replace(/[0O]/g, '〇'))
    .replace(NUMERALS, (numeral) => String(readNumeral(numeral) ?? numeral));
  return text.replace(TRAILING, '').replace(/[.,;。\uff0c\uff1b、]+$/, '');
}

function readRange(first: string, second: string, context: DateContext): DateCheck {
  const from = split(first);
  const to =
    split(second) ?? (/^\d{1,2}[日号]?$/.test(second) ? { day: Number.parseInt(second, 10) } : undefined);
  if (!from || !to) {
    return second === '今' && from ? complete(from, context) : { kind: 'not-a-date' };
  }
  const start = complete(from, context);
  if (start.kind !== 'date') {
    return start;
  }
  const year = to.year ?? Number(start.date.iso.slice(0, 4));
  // 2015年—2016年 ends with the year; 7月10日—16日 in the month of its beginning.
  const month = to.year === undefined ? { month: to.month ?? Number(start.date.iso.slice(5, 7)) } : {};
  const end = complete({ ...to, year, ...month }, context);
  return end.kind === 'date' ? { kind: 'date', date: { ...start.date, until: lastDay(end.date) } } : end;
}

/** The pieces of one date as written; impossible numbers are kept, so that they can be told. */
function split(text: string): Parts | undefined {
  let match = /^(\d{4})(?:[-./年](\d{1,2})(?:[-./月](\d{1,2})[日号]?)?月?|年(?:月日?)?)?$/.exec(text);
  if (match) {
    return parts(match[1], match[2], match[3]);
  }
  match = /^(\d{4})(\d{2})(\d{2})?$/.exec(text);
  if (match && isYear(match[1])) {
    return parts(match[1], match[2], match[3]);
  }
  match = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})$/.exec(text);
  if (match) {
    // 13/05/2009 and 05/13/2009: only one reading is possible; where both are, the month comes first as in Excel's US form.
    return Number(match[1]) > 12 ? parts(match[3], match[2], match[1]) : parts(match[3], match[1], match[2]);
  }
  match = /^(\d{2})[-./年](\d{1,2})[-./月](\d{1,2})[日号]?$/.exec(text);
  if (match) {
    return parts(century(match[1]), match[2], match[3]);
  }
  match = /^(\d{2})[./年](\d{1,2})月?$/.exec(text);
  if (match && (Number(match[1]) > 31 || text.includes('年'))) {
    return parts(century(match[1]), match[2], undefined);
  }
  match = /^(\d{1,2})(?:[./-]|月)(\d{1,2})[日号]?$/.exec(text) ?? /^(\d{1,2})月$/.exec(text);
  if (match && /^\d{2}\.\d/.test(text) && Number(match[1]) > 12 && Number(match[2]) <= 12) {
    // 13.5 is no day of a year, but May 2013.
    return parts(century(match[1]), match[2], undefined);
  }
  return match ? parts(undefined, match[1], match[2]) : undefined;
}

function isYear(text: string | undefined): boolean {
  const year = Number(text);
  return year >= 1900 && year <= 2100;
}

function century(twoDigits: string | undefined): string {
  return `${Number(twoDigits) > 50 ? 19 : 20}${twoDigits}`;
}

function parts(year: string | undefined, month: string | undefined, day: string | undefined): Parts {
  return {
    ...(year === undefined ? {} : { year: Number(year) }),
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(day === undefined ? {} : { day: Number(day) }),
  };
}

function complete(found: Parts, context: DateContext): DateCheck {
  const month = found.month ?? 1;
  const day = found.day ?? 1;
  if (month < 1 || month > 12 || day < 1 || day > daysIn(found.year ?? 2000, month)) {
    return { kind: 'impossible' };
  }
  const year = found.year ?? yearFor(month, day, context);
  if (year === undefined) {
    return { kind: 'yearless' };
  }
  if (year < 1850 || year > 2200 || day > daysIn(year, month)) {
    return { kind: year < 1850 || year > 2200 ? 'not-a-date' : 'impossible' };
  }
  const iso = isoDay(year, month, day);
  const precision: DateReading['precision'] =
    found.day !== undefined ? 'day' : found.month !== undefined ? 'month' : 'year';
  return { kind: 'date', date: { iso, precision, until: iso } };
}

/** The year in which the day falls into the period; else the year of the period's first day. */
function yearFor(month: number, day: number, context: DateContext): number | undefined {
  const { period } = context;
  if (!period) {
    return context.year;
  }
  const first = Number(period.from.slice(0, 4));
  const last = Number(period.to.slice(0, 4));
  for (let year = first; year <= last; year++) {
    const iso = isoDay(year, month, day);
    if (iso >= period.from && iso <= period.to) {
      return year;
    }
  }
  return first;
}

function lastDay(date: DateReading): string {
  if (date.precision === 'day') {
    return date.iso;
  }
  const year = Number(date.iso.slice(0, 4));
  const month = date.precision === 'year' ? 12 : Number(date.iso.slice(5, 7));
  return isoDay(year, month, daysIn(year, month));
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function isoDay(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
