import type { Ledger, LedgerKind, RecordView, Relation } from '../../model/ledger';
import { foldWidth } from '../../reading/words';
import type { FieldReader, RecordReader } from './record';

type Balance = Extract<Relation, { readonly type: 'balance' }>;

/**
 * The order in which the 结存 of an account go on from one another: as written, newest first, or by date where the lines
 * are sorted by something else. As written unless another order leaves far fewer contradictions.
 */
export function inOrderOfBalance(
  relation: Balance,
  kind: LedgerKind,
  records: readonly RecordView[],
): readonly RecordView[] {
  const written = contradictions(relation, records);
  if (written < 2) {
    return records;
  }
  const orders = [[...records].reverse(), byDate(kind, records)];
  const [best] = orders
    .map((order) => ({ order, left: contradictions(relation, order) }))
    .sort((one, other) => one.left - other.left);
  return best && best.left <= written / 2 ? best.order : records;
}

/** Undated lines stay with the line before them. */
function byDate({ fields }: LedgerKind, records: readonly RecordView[]): readonly RecordView[] {
  const date = fields.find(({ field, content }) => content.type === 'date' && records[0]?.has(field))?.field;
  let latest = '';
  const dated = records.map((record) => {
    latest = (date === undefined ? undefined : record.date(date)?.iso) ?? latest;
    return { record, day: latest };
  });
  return dated.sort((one, other) => one.day.localeCompare(other.day)).map(({ record }) => record);
}

function contradictions({ balance, incoming, outgoing }: Balance, records: readonly RecordView[]): number {
  let before: number | undefined;
  let count = 0;
  for (const record of records) {
    const stated = record.number(balance);
    if (stated === undefined) {
      continue;
    }
    const change = (record.number(incoming) ?? 0) - Math.abs(record.number(outgoing) ?? 0);
    count += before !== undefined && Math.abs(before + change - stated) > 0.006 ? 1 : 0;
    before = stated;
  }
  return count;
}

const PERIOD =
  /^(?:(?:19|20)\d{2}年)?(?:\d{1,2}月份?|[一二三四五六七八九十]{1,2}月份?|第?[一二三四1-4]季度|[上下]学期|第[一二]学期|[上下]半年|(?:19|20)\d{2}年度?|第[一二三四五六七八九十\d]{1,2}[周次])$/;

/** 9月, 10月; 第一季度, 第二季度; 上学期, 下学期. */
export function arePeriods(names: readonly string[]): boolean {
  return names.length >= 2 && names.every((name) => PERIOD.test(foldWidth(name).replace(/\(.*\)$/, '')));
}

/** What is left of a thing at the end of a period, by what there was at its begin. */
interface Flow {
  readonly opening: string;
  readonly balance: string;
}

/** The flows of a kind: 期初 and 结存 of the same thing. */
export function flowsOf(kind: LedgerKind): readonly Flow[] {
  const fields = new Set(kind.fields.map(({ field }) => field));
  return [...fields]
    .filter((field) => field.startsWith('opening_'))
    .map((opening) => ({ opening, balance: opening.replace('opening_', 'balance_') }))
    .filter(({ balance }) => fields.has(balance));
}

/**
 * What the first group of a month begins with stands in a column of its own; every later one begins with what the group
 * before it has left.
 */
export function openingOf(
  ledger: Ledger,
  flows: readonly Flow[],
  before: string | undefined,
  shared: RecordReader,
): readonly (readonly [string, FieldReader])[] {
  return before === undefined
    ? []
    : flows.flatMap(({ opening, balance }): readonly (readonly [string, FieldReader])[] => {
        const place = ledger.fields.find(({ field }) => field === `${before}/${balance}`);
        const reader = place && shared.fields.get(place.field);
        return reader ? [[opening, reader]] : [];
      });
}
