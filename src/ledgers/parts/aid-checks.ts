import type { LedgerCheck, RecordView } from '../../model/ledger';
import { demandOf, plain, underDemand } from './complain';
import { bareName, complainAt, namesOf } from './people';

/** Amounts that the title names ("小学非寄宿生250元/学期"), else the amount that nearly everybody gets. */
export const amountFits: LedgerCheck = {
  id: 'aid-amount-differs',
  *check(ledger) {
    const paid = ledger.records.filter((record) => record.number('amount') !== undefined);
    const named = ledger.titles.flatMap(({ text }) =>
      [...text.normalize('NFKC').matchAll(/(\d{2,5}(?:\.\d+)?)元/g)].map((match) => Number(match[1])),
    );
    const usual = mostFrequent(paid);
    const allowed = named.length > 0 ? named : usual === undefined ? [] : [usual];
    const odd = paid.filter((record) => !allowed.includes(record.number('amount') ?? Number.NaN));
    if (allowed.length === 0 || odd.length > paid.length * 0.3) {
      return;
    }
    for (const record of odd) {
      const amount = record.number('amount') ?? 0;
      yield* complainAt(record, 'amount', {
        severity: named.length > 0 ? 'error' : 'query',
        message: `${bareName(record.text('name'))}发${plain(amount)}元,${named.length > 0 ? '标题写明的标准是' : '其他人都是'}${allowed.map(plain).join('、')}元。请核对发放标准。`,
        actual: `${plain(amount)}元`,
        required: `${allowed.map(plain).join('、')}元`,
        missing: `相差 ${plain(Math.abs(amount - (allowed[0] ?? 0)))} 元`,
      });
    }
  },
};

/** The amount of at least four fifths of the rows. */
function mostFrequent(records: readonly RecordView[]): number | undefined {
  const counts = new Map<number, number>();
  for (const record of records) {
    const amount = record.number('amount') ?? 0;
    counts.set(amount, (counts.get(amount) ?? 0) + 1);
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best && records.length >= 5 && best[1] >= records.length * 0.8 ? best[0] : undefined;
}

/** Disabled pupils of the register who are on no aid list. */
export const disabledAreAided: LedgerCheck = {
  id: 'aid-coverage',
  *check(ledger, scene) {
    const demand = demandOf(scene, 'aid-coverage');
    const aided = namesOf(scene.ledgers('aid-list'), 'name');
    if (!demand || aided.size === 0) {
      return;
    }
    for (const record of ledger.records) {
      const name = bareName(record.text('name'));
      if (name !== '' && !aided.has(name)) {
        yield* complainAt(record, 'name', {
          ...underDemand(demand, 'query'),
          severity: demand.severity === 'error' ? 'query' : demand.severity,
          message: `${name}是残疾学生,不在资助名单里。残疾学生应全部资助,请补进名单或说明原因。`,
        });
      }
    }
  },
};
