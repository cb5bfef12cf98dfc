import type { LedgerView, RecordView } from '../../model/ledger';

/** 一、教学及辅助用房: a line of the highest level of a list that is a tree. */
const TOP = /^\s*[一二三四五六七八九十]{1,3}[、..]/;

/**
 * The records of which a field is added up. In a list whose lines are a tree (一、 over 教室, 实验室 …) they are those of the highest
 * level, where they and not all lines come to what the 合计 says.
 */
export function addedRecords(
  { records, totals }: LedgerView,
  name: string | undefined,
  field: string,
): readonly RecordView[] {
  const tops = name === undefined ? [] : records.filter((record) => TOP.test(record.text(name)));
  const stated = totals.find(({ record }) => record.role === 'total')?.record.number(field);
  if (tops.length < 2 || stated === undefined || comesTo(records, field, stated)) {
    return records;
  }
  return comesTo(tops, field, stated) ? tops : records;
}

function comesTo(records: readonly RecordView[], field: string, stated: number): boolean {
  const sum = records.reduce((all, record) => all + (record.number(field) ?? 0), 0);
  return Math.abs(sum - stated) < 0.005;
}
