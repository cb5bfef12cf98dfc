import type { LedgerKind, RecordView, Relation } from '../../model/ledger';

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
