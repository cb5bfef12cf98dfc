import type { LedgerCheck, LedgerView, RecordView } from '../../model/ledger';
import { yuanOf } from '../../reading/units';
import { demandOf, plain, underDemand } from '../parts/complain';
import { bareName, complainAt, namesOf } from '../parts/people';

/** Amounts that the title names ("小学非寄宿生250元/学期"), else the amount that nearly everybody gets. */
export const amountFits: LedgerCheck = {
  id: 'aid-amount-differs',
  about: '同类资助金额一致',
  needs: ['amount', 'aid_type'],
  *check(ledger) {
    const paid = ledger.records.filter((record) => record.number('amount') !== undefined);
    const yuan = yuanOf(ledger.header('amount')) ?? 1;
    const named = ledger.titles.flatMap(({ text }) =>
      [...text.normalize('NFKC').matchAll(/(\d{2,5}(?:\.\d+)?)元/g)].map((match) => Number(match[1]) / yuan),
    );
    const usual = mostFrequent(paid);
    const allowed = named.length > 0 ? named : usual === undefined ? [] : [usual];
    const odd = paid
      .filter((record) => !allowed.includes(record.number('amount') ?? Number.NaN))
      .filter((record) => !isOfItsType(record, paid) && !isStatedTwice(record, ledger))
      .filter((record) => named.length > 0 || !isRate(record, paid));
    if (allowed.length === 0 || odd.length > paid.length * 0.3) {
      return;
    }
    const inYuan = allowed.map((amount) => plain(amount * yuan)).join('、');
    for (const record of odd) {
      const amount = record.number('amount') ?? 0;
      yield* complainAt(record, 'amount', {
        severity: named.length > 0 ? 'error' : 'query',
        message: `${bareName(record.text('name'))}发${plain(amount * yuan)}元,${named.length > 0 ? '标题写明的标准是' : '其他人都是'}${inYuan}元。请核对发放标准。`,
        actual: `${plain(amount * yuan)}元`,
        required: `${inYuan}元`,
      });
    }
  },
};

/** Orphans get twice as much, boarders more than others: all of its kind, and more than one, get the same. */
function isOfItsType(record: RecordView, paid: readonly RecordView[]): boolean {
  const type = record.text('aid_type');
  const same = paid.filter((other) => other.text('aid_type') === type);
  return (
    type !== '' &&
    same.length > 1 &&
    same.every((other) => other.number('amount') === record.number('amount'))
  );
}

/** So many that get the same get it by a standard of their own: 初中 625 beside 小学 500. */
const RATE = 3;

function isRate(record: RecordView, paid: readonly RecordView[]): boolean {
  return paid.filter((other) => other.number('amount') === record.number('amount')).length >= RATE;
}

/** 标准 500, 实发 500: another column of the line says the same. */
function isStatedTwice(record: RecordView, { unreadExplains }: LedgerView): boolean {
  return unreadExplains?.((other) => (other === record ? record.number('amount') : undefined)) === true;
}

/** The amount of at least four fifths of the rows, not counting those whose type gets another. */
function mostFrequent(records: readonly RecordView[]): number | undefined {
  const counts = new Map<number, number>();
  for (const record of records) {
    const amount = record.number('amount') ?? 0;
    counts.set(amount, (counts.get(amount) ?? 0) + 1);
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  const others = records.filter((record) => record.number('amount') !== best?.[0]);
  const alike = records.length - others.filter((record) => isOfItsType(record, records)).length;
  return best && alike >= 5 && best[1] >= alike * 0.8 ? best[0] : undefined;
}

/** A list of pupils in need that says nothing of money: everybody on it is on the list of those who are paid. */
export const needyAreAided: LedgerCheck = {
  id: 'needy-without-aid',
  about: '困难学生都资助了没有',
  needs: ['name', 'aid_type'],
  *check(ledger, scene) {
    const demand = demandOf(scene, 'aid-coverage');
    const paid = namesOf(
      scene.ledgers('aid-list').filter((other) => other.has('amount')),
      'name',
    );
    for (const record of demand && !ledger.has('amount') && paid.size > 0 ? ledger.records : []) {
      const name = bareName(record.text('name'));
      if (name !== '' && !paid.has(name)) {
        yield* complainAt(record, 'name', {
          ...underDemand(demand, 'query'),
          message: `${name}在困难学生名单里,不在资助发放名单里。困难学生应全部得到资助,请补进名单或说明原因。`,
          actual: '没有资助',
          required: '资助名单里有',
        });
      }
    }
  },
};

/** 孤儿、特困学生花名册: a list of pupils whose title says that they are in need. */
export const needyRosterAided: LedgerCheck = {
  id: 'needy-without-aid',
  about: '困难学生都资助了没有',
  needs: ['name'],
  against: ['aid-list'],
  *check(ledger, scene) {
    const demand = demandOf(scene, 'aid-coverage');
    const isNeedy = ledger.titles.some(({ text }) => /孤儿|特困|贫困|困难|低保|建档立卡/.test(text));
    const paid = namesOf(scene.ledgers('aid-list'), 'name');
    for (const record of demand && isNeedy && paid.size > 0 ? ledger.records : []) {
      const name = bareName(record.text('name'));
      if (name !== '' && !paid.has(name)) {
        yield* complainAt(record, 'name', {
          ...underDemand(demand, 'query'),
          message: `${name}在“${ledger.titles[0]?.text ?? ledger.label}”里,不在资助名单里。困难学生应全部得到资助,请补进名单或说明原因。`,
          actual: '没有资助',
          required: '资助名单里有',
        });
      }
    }
  },
};

/** Disabled pupils of the register who are on no aid list; one that names no disability as a reason is of another aid. */
export const disabledAreAided: LedgerCheck = {
  id: 'aid-coverage',
  about: '残疾学生都受资助',
  needs: ['name'],
  against: ['aid-list'],
  *check(ledger, scene) {
    const demand = demandOf(scene, 'aid-coverage');
    const lists = scene
      .ledgers('aid-list')
      .filter(({ records }) => records.some((record) => record.text('aid_type').includes('残')));
    const aided = namesOf(lists, 'name');
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
