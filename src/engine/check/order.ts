import type { RecordView, Relation } from '../../model/ledger';
import type { DateCheck, DateReading } from '../../model/reading';
import { dateWords } from '../../reading/dates';
import { placesOf } from '../../reading/places';
import { inOrderOfBalance } from '../extract/balance-order';
import { type Raised, unlessMost } from '../raised';
import { possessive } from '../sentences';
import { datesOf, hasCell, type Setting, subjectOf } from './setting';

type Order = Extract<Relation, { readonly type: 'order' }>;

/** Two days of a record that must follow each other (发现 → 完成). The later one is marked. */
export function checkOrder(
  { earlier, later, severity = 'error' }: Order,
  setting: Setting,
): readonly Raised[] {
  const { view } = setting;
  const [first, second] = [earlier, later].map((field) =>
    setting.columns.find((column) => column.field.field === field),
  );
  if (!first || !second) {
    return [];
  }
  const [before, after] = [first.header, second.header];
  const [starts, ends] = [datesOf(first, setting), datesOf(second, setting)];
  const raised: Raised[] = [];
  for (let index = 0; index < view.records.length; index++) {
    const record = view.records[index];
    if (!record || isInOrder(starts[index], ends[index])) {
      continue;
    }
    // What is filled down or dated from 1904 the view knows better.
    const [start, end] = [record.date(earlier), record.date(later)];
    const cell = record.place(later);
    if (
      !start ||
      !end ||
      !cell ||
      !isBefore(end, start) ||
      hasCell(setting.suspicious, record, [earlier, later])
    ) {
      continue;
    }
    raised.push({
      rule: 'date-order',
      complaint: {
        cell,
        related: placesOf(record, earlier),
        severity,
        message: `${possessive(subjectOf(setting.kind, record))}“${after}”(${dateWords(end)})早于“${before}”(${dateWords(start)})。先后颠倒了,请核对两个日期。`,
        actual: dateWords(end),
        required: `不早于${dateWords(start)}`,
      },
    });
  }
  return unlessMost(raised, view.records.length, `大多数行的“${after}”早于“${before}”。请核对两列表头。`);
}

/** The quick test for the many that follow each other on full days. */
function isInOrder(start: DateCheck | undefined, end: DateCheck | undefined): boolean {
  return (
    start?.kind === 'date' &&
    end?.kind === 'date' &&
    start.date.iso <= end.date.iso &&
    start.date.precision === end.date.precision
  );
}

/** Strictly before, down to the precision that both have; a range counts by its end, 1987.1 may be 1987.10. */
export function isBefore(one: DateReading, other: DateReading): boolean {
  const length = Math.min(lengthOf(one), lengthOf(other));
  const latest = [one.iso, one.until, one.orElse ?? ''].sort().at(-1) ?? one.iso;
  return latest.slice(0, length) < other.iso.slice(0, length);
}

function lengthOf({ precision }: DateReading): number {
  return precision === 'day' ? 10 : precision === 'month' ? 7 : 4;
}

type Ascending = Extract<Relation, { readonly type: 'ascending' }>;

interface Entry {
  readonly record: RecordView;
  readonly date: DateReading;
}

/**
 * Days that never go back from row to row. Where one day stands out of its neighbours, that one is marked; a list that
 * goes back often is not kept in order of time, and nothing is said.
 */
export function checkAscending({ field, severity }: Ascending, setting: Setting): readonly Raised[] {
  const entries: Entry[] = [];
  for (const record of setting.view.records) {
    const date = record.date(field);
    if (date && date.iso !== entries.at(-1)?.date.iso) {
      entries.push({ record, date });
    }
  }
  if (isSortedOtherwise(setting)) {
    return [];
  }
  const header = setting.columns.find((column) => column.field.field === field)?.header ?? field;
  const raised: Raised[] = [];
  let latest = entries[0];
  for (let index = 1; index < entries.length; index++) {
    const entry = entries[index];
    const next = entries[index + 1];
    if (!entry || !latest) {
      break;
    }
    if (!isBefore(entry.date, latest.date)) {
      latest = entry;
      continue;
    }
    // If the rows that follow are before the latest day too, that day is the one that is too late.
    const previous = entries[index - 2];
    const latestIsOdd =
      next !== undefined &&
      isBefore(next.date, latest.date) &&
      !(previous && isBefore(entry.date, previous.date));
    const [odd, other] = latestIsOdd ? [latest, entry] : [entry, latest];
    raised.push(complain(odd, other, header, severity, field));
    latest = latestIsOdd ? entry : latest;
  }
  return raised.length > Math.max(2, entries.length / 4) ? [] : raised;
}

/** The balances of the account go on from one another in another order than that of the lines. */
function isSortedOtherwise({ view, kind }: Setting): boolean {
  return kind.relations.some(
    (relation) =>
      relation.type === 'balance' &&
      view.has(relation.balance) &&
      inOrderOfBalance(relation, kind, view.records) !== view.records,
  );
}

function complain(
  odd: Entry,
  other: Entry,
  header: string,
  severity: Ascending['severity'],
  field: string,
): Raised {
  const cell = placesOf(odd.record, field)[0] ?? { sheet: '', row: 0, column: 0 };
  return {
    rule: 'date-sequence',
    complaint: {
      cell,
      related: placesOf(other.record, field),
      severity,
      message: `“${header}”${dateWords(odd.date)}和相邻行的${dateWords(other.date)}先后颠倒。台账按时间先后登记,请核对年份和日期。`,
      actual: dateWords(odd.date),
      required: '按时间先后',
    },
  };
}
