import type { RecordView, Relation } from '../../model/ledger';
import type { DateReading } from '../../model/reading';
import { dateWords } from '../../reading/dates';
import { placesOf } from '../../reading/places';
import { inOrderOfBalance } from '../extract/balance-order';
import type { Raised } from '../raised';
import { isBefore } from './order';
import type { Setting } from './setting';

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
