import type { Complaint } from '../../model/finding';
import type { LedgerCheck, LedgerView } from '../../model/ledger';
import { placeOf, placesOf, plain, quoted } from './complain';

/** 生均标准 × 在校生 = 公用经费: three lines of one column. */
export const fundProducts: LedgerCheck = { id: 'product-mismatch', check: wrongProducts };

function* wrongProducts(ledger: LedgerView): Iterable<Complaint> {
  const line = (pattern: RegExp) =>
    ledger.records.find((record) => pattern.test(record.text('item').replace(/\s|[((].*$/g, '')));
  const quota = line(/^(?:生均)(?:公用经费)?(?:拨款)?(?:标准|定额|基准定额)$/);
  const pupils = line(/^(?:在校|享受)?(?:学生|生)(?:人数|数)?$|^在校(?:学生)?(?:人)?数$/);
  const income = line(/^(?:生均)?公用经费(?:收入|总额|合计|预算|拨款)$|^拨款(?:合计|总额)$/);
  for (const field of ['primary_value', 'junior_value', 'value'].filter((one) => ledger.has(one))) {
    const [each, count, total] = [quota, pupils, income].map((record) => record?.number(field));
    if (!income || each === undefined || count === undefined || total === undefined) {
      continue;
    }
    const expected = each * count;
    if (Math.abs(expected - total) > 0.5) {
      yield {
        cell: placeOf(ledger, income, field),
        related: [quota, pupils].flatMap((record) => (record ? placesOf(record, field) : [])),
        severity: 'error',
        message: `${quoted(income, 'item')}写的是${plain(total)}元,${plain(each)}×${plain(count)}=${plain(expected)}元,相差${plain(Math.abs(expected - total))}元。请核对。`,
        actual: `${plain(total)} 元`,
        required: `${plain(expected)} 元`,
      };
    }
  }
}
