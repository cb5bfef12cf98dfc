import type { Field, RecordView } from '../../model/ledger';
import type { Sheet } from '../../model/workbook';
import { foldWidth } from '../../reading/words';

const IN_TEN_THOUSANDS = /[(:/]?(?:单位:?)?万(?:元|㎡|平方米|册|人)?[)]?$/;
const TOTAL = /合计|总计|小计|共计/;

/**
 * By how much a total is divided that says itself in what it is given: 合计(万元) under lines in 元. 1 for any other total,
 * where the column is in 万元 throughout, and for the pieces that are counted beside the money.
 */
export function scaleOfTotal(
  record: RecordView,
  field: Field,
  header: string,
  sum: number,
  { values }: Sheet,
): number {
  const place = record.place(field.field);
  const stated = record.number(field.field) ?? 0;
  if (!place || /万/.test(header) || field.content.type !== 'number' || stated > sum / 100) {
    return 1;
  }
  const before = values[place.row]?.slice(0, place.column) ?? [];
  const says = before.some(
    (value) => typeof value === 'string' && TOTAL.test(value) && IN_TEN_THOUSANDS.test(foldWidth(value)),
  );
  return says ? 1e-4 : 1;
}
