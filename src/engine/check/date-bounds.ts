import type { DateReading } from '../../model/reading';
import { dateWords } from '../../reading/dates';
import { type Raised, unlessMost } from '../raised';
import { possessive } from '../sentences';
import type { Column } from './column';
import { datesOf, type Setting, subjectOf } from './setting';

/** Not after the day of filling in, not before a given day, inside the period: as the field demands. */
export function checkBounds(column: Column, setting: Setting): readonly Raised[] {
  const bounds = boundsOf(column, setting);
  if (bounds.length === 0) {
    return [];
  }
  const checks = datesOf(column, setting);
  const found = bounds.map((): Raised[] => []);
  let considered = 0;
  for (let index = 0; index < column.length; index++) {
    const check = checks[index];
    if (check?.kind !== 'date') {
      continue;
    }
    considered++;
    for (let which = 0; which < bounds.length; which++) {
      const bound = bounds[which];
      if (bound && isSurelyOutside(check.date, bound.isOutside)) {
        found[which]?.push(...complain(column, index, bound, setting));
      }
    }
  }
  return bounds.flatMap(({ question }, which) =>
    unlessMost(found[which] ?? [], considered, question, 0.3, 2),
  );
}

function complain(
  column: Column,
  index: number,
  { isOutside, rule, severity, sentence, required }: Bound,
  setting: Setting,
): readonly Raised[] {
  const record = setting.view.records[index];
  // The view knows what the sheet does not, e.g. a workbook that counts its days from 1904.
  const date = record?.date(column.field.field);
  if (!record || !date || !isSurelyOutside(date, isOutside)) {
    return [];
  }
  return [
    {
      rule,
      complaint: {
        cell: column.place(index),
        severity,
        message: `${possessive(subjectOf(setting.kind, record, column.field.field))}“${column.header}”是${dateWords(date)},${sentence}`,
        actual: dateWords(date),
        required,
      },
    },
  ];
}

/** Also where the number 2022.1 is meant as 2022.10. */
function isSurelyOutside(date: DateReading, isOutside: Bound['isOutside']): boolean {
  const { orElse } = date;
  return isOutside(date) && (orElse === undefined || isOutside({ ...date, iso: orElse, until: orElse }));
}

interface Bound {
  readonly isOutside: (date: DateReading) => boolean;
  readonly rule: string;
  readonly severity: 'error' | 'query';
  readonly sentence: string;
  readonly required: string;
  readonly question: string;
}

function boundsOf(column: Column, setting: Setting): readonly Bound[] {
  const { field, header } = column;
  const { content } = field;
  if (content.type !== 'date') {
    return [];
  }
  const bounds: Bound[] = [];
  const { period } = setting.view.context;
  const latest = latestDay(content.notAfter, setting);
  if (latest !== undefined) {
    bounds.push({
      isOutside: ({ iso, precision }) => isAfter(iso, precision, latest),
      rule: 'date-in-future',
      severity: 'error',
      sentence: `晚于${words(latest)}。还没到的日期不能填,请核对年份。`,
      required: `不晚于${words(latest)}`,
      question: `“${header}”有许多日期晚于${words(latest)}。请核对日期,或填表时间是不是没有更新。`,
    });
  }
  if (latest === undefined && setting.scene.today !== undefined) {
    const farOff = `${Number(setting.scene.today.slice(0, 4)) + 6}-12-31`;
    bounds.push({
      isOutside: ({ iso }) => iso > farOff,
      rule: 'date-far-off',
      severity: 'query',
      sentence: '年份太远,不像真的。请核对年份。',
      required: `不晚于${words(farOff)}`,
      question: `“${header}”有许多日期年份太远。请核对。`,
    });
  }
  const { notBefore } = content;
  if (notBefore !== undefined) {
    bounds.push({
      isOutside: ({ until }) => until < notBefore,
      rule: 'date-too-early',
      severity: 'error',
      sentence: `早得不可能(应不早于${words(notBefore)})。请核对年份。`,
      required: `不早于${words(notBefore)}`,
      question: `“${header}”有许多日期早于${words(notBefore)}。请核对。`,
    });
  }
  if (content.inPeriod && period) {
    bounds.push({
      isOutside: ({ iso, until, precision }) =>
        isAfter(iso, precision, period.to) ||
        (precision === 'day' ? until : until.slice(0, 7)) <
          period.from.slice(0, precision === 'day' ? 10 : 7),
      rule: 'date-outside-period',
      severity: 'error',
      sentence: `不在本台账的时间范围内(${words(period.from)}—${words(period.to)})。请核对年份,不是本期的请移到当期台账。`,
      required: `${words(period.from)}—${words(period.to)}之间的日期`,
      question: `“${header}”有许多日期不在标题写的时间范围内。请核对标题里的学年或年份。`,
    });
  }
  const others = content.inPeriod && !period ? usualYear(column, setting) : undefined;
  if (others) {
    bounds.push({
      isOutside: ({ iso, until }) => until < others.from || iso > others.to,
      rule: 'date-outside-period',
      severity: 'query',
      sentence: `别的各行都在${words(others.first)}—${words(others.last)}之间。请核对年份。`,
      required: `${words(others.first)}—${words(others.last)}之间的日期`,
      question: `“${header}”的日期相差许多年。请核对年份。`,
    });
  }
  return bounds;
}

/** In so many rows, and this share of them, dates within a year of each other show what period a list without one is of. */
const FEWEST_ALIKE = 3;
const USUAL = 0.7;

/** The year and a bit around which most dates of a column lie; `undefined` where they do not. */
function usualYear(column: Column, setting: Setting) {
  const days = datesOf(column, setting)
    .flatMap((check) => (check.kind === 'date' ? [check.date.iso] : []))
    .sort();
  const middle = days[Math.floor(days.length / 2)];
  const near = days.filter((day) => middle !== undefined && Math.abs(yearOf(day) - yearOf(middle)) <= 1);
  const [first, last] = [near[0], near.at(-1)];
  const isUsual = near.length >= FEWEST_ALIKE && near.length >= days.length * USUAL;
  return isUsual && first !== undefined && last !== undefined && yearOf(last) - yearOf(first) <= 1
    ? {
        first,
        last,
        from: `${yearOf(first) - 1}${first.slice(4)}`,
        to: `${yearOf(last) + 1}${last.slice(4)}`,
      }
    : undefined;
}

function yearOf(iso: string): number {
  return Number(iso.slice(0, 4));
}

/**
 * The day on which the ledger was filled in. Where it names none, the end of the school year in which the workbook's other
 * ledgers were: they need not have been written on one day.
 */
function latestDay(notAfter: 'filled' | 'period' | undefined, { view, scene }: Setting): string | undefined {
  const { period, filledOn } = view.context;
  if (notAfter === undefined) {
    return undefined;
  }
  if (notAfter === 'period' && period) {
    return period.to;
  }
  if (filledOn !== undefined || scene.today === undefined) {
    return filledOn;
  }
  const year = Number(scene.today.slice(0, 4)) + (scene.today.slice(5) >= '09-01' ? 1 : 0);
  const end = `${year}-08-31`;
  return period && period.to > end ? period.to : end;
}

/** A day that is the 1st may stand for its month ("填报时间:2015.9"): only later months are after it. */
function isAfter(iso: string, precision: DateReading['precision'], latest: string): boolean {
  if (iso <= latest) {
    return false;
  }
  const length = precision === 'year' ? 4 : precision === 'month' || latest.endsWith('-01') ? 7 : 10;
  return iso.slice(0, length) > latest.slice(0, length);
}

function words(iso: string): string {
  return dateWords({ iso, precision: 'day', until: iso });
}
