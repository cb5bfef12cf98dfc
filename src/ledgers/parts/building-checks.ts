import type { Complaint } from '../../model/finding';
import type { LedgerCheck, LedgerView, RecordView } from '../../model/ledger';
import { placeOf, placesOf, quoted } from './complain';

/** Graded C or D: must not be used and does not count. */
export function isDangerous(record: RecordView): boolean {
  const grade = record.text('safety_grade').normalize('NFKC');
  return /^[CD]|[CD]级|危房/.test(grade) && !/非危|无/.test(grade);
}

/** A building that is graded C or D must not be counted among the school's floor area. */
export const dangerousBuildings: LedgerCheck = { id: 'dangerous-building', check: dangerous };

function* dangerous(ledger: LedgerView): Iterable<Complaint> {
  for (const record of ledger.records) {
    const grade = record.text('safety_grade');
    if (isDangerous(record)) {
      yield {
        cell: placeOf(ledger, record, 'safety_grade'),
        related: placesOf(record, 'building_area'),
        severity: 'query',
        message: `${quoted(record, 'building_name')}的安全等级是“${grade}”,C级、D级危房不能使用,也不计入校舍面积。请说明是否停用、改造,并从面积中减去。`,
        actual: grade,
        required: 'A级或B级',
      };
    }
  }
}
