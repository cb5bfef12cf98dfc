import type { Relation } from '../../model/ledger';
import type { DateReading } from '../../model/reading';
import type { Raised } from '../findings';
import { dateWords } from '../values/dates';
import { unlessMost } from './flood';
import { placesOf, possessive } from './sentences';
import { recordName, type Setting } from './setting';

type Order = Extract<Relation, { readonly type: 'order' }>;

/** Two days of a record that must follow each other (发现 → 完成). The later one is marked. */
export function checkOrder(
  { earlier, later, severity = 'error' }: Order,
  setting: Setting,
): readonly Raised[] {
  const { view } = setting;
  if (!view.has(earlier) || !view.has(later)) {
    return [];
  }
  const [before, after] = [earlier, later].map(
    (field) => setting.columns.find((column) => column.field.field === field)?.header ?? field,
  );
  const raised: Raised[] = [];
  for (const record of view.records) {
    const [first, second] = [record.date(earlier), record.date(later)];
    const cell = record.place(later);
    if (!first || !second || !cell || !isBefore(second, first)) {
      continue;
    }
    raised.push({
      rule: 'date-order',
      complaint: {
        cell,
        related: placesOf(record, [earlier]),
        severity,
        message: `${possessive(recordName(setting.kind, record))}“${after}”(${dateWords(second)})早于“${before}”(${dateWords(first)})。先后颠倒了,请核对两个日期。`,
        actual: dateWords(second),
        required: `不早于${dateWords(first)}`,
      },
    });
  }
  return unlessMost(raised, view.records.length, `大多数行的“${after}”早于“${before}”。请核对两列表头。`);
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
