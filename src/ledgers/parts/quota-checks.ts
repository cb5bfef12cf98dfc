import type { Basis, Complaint } from '../../model/finding';
import type { LedgerCheck, LedgerView, RecordView } from '../../model/ledger';
import { placeOf, placesOf, plain, quoted } from './complain';

/** Without a column of its own for those who are counted, it is all pupils, or the least number that is paid for. */
export const quotaTimesPupils: LedgerCheck = { id: 'product-mismatch', reckons: true, check: wrongProducts };

function* wrongProducts(ledger: LedgerView): Iterable<Complaint> {
  const result = ledger.has('due') ? 'due' : 'paid';
  if (ledger.has('counted_students') && ledger.has('due')) {
    return;
  }
  const factor = ledger.has('counted_students') ? 'counted_students' : 'students';
  for (const record of ledger.records) {
    const [pupils, quota, stated] = [factor, 'quota', result].map((field) => record.number(field));
    const times = scaleOf(ledger, result);
    if (pupils === undefined || quota === undefined || stated === undefined) {
      continue;
    }
    const expected = [pupils, Math.max(pupils, LEAST)].map((count) => (count * quota) / times);
    if (expected.some((one) => Math.abs(one - stated) <= 0.5 / Math.sqrt(times))) {
      continue;
    }
    const right = plain(expected[0] ?? 0);
    yield {
      cell: placeOf(ledger, record, result),
      related: placesOf(record, factor, 'quota'),
      severity: result === 'due' ? 'error' : 'query',
      message: `${quoted(record, 'school_name')}“${ledger.header(result)}”写${plain(stated)},按${plain(pupils)}人×${plain(quota)}应为${right}。请核对人数、标准和金额。`,
      actual: plain(stated),
      required: right,
    };
  }
}

/** Amounts in 万元 beside a rate in 元. */
function scaleOf(ledger: LedgerView, field: string): number {
  return /万元/.test(ledger.header(field)) || ledger.context.unit === '万元' ? 10000 : 1;
}

/** Small schools are paid for this many pupils. */
const LEAST = 100;

/** From memory of the text: what does not follow it is asked about and fails nobody. */
const BASIS: Basis = { document: '国发〔2015〕67号', clause: '不足100人的规模较小学校按100人核定公用经费' };

/** Who is paid for and is not there, or is there and not paid for, without a word of explanation. */
export const countedPupils: LedgerCheck = { id: 'counted-pupils', check: wronglyCounted };

function* wronglyCounted(ledger: LedgerView): Iterable<Complaint> {
  const isOfAll = /公用经费|取暖/.test([ledger.sheet, ...ledger.titles.map(({ text }) => text)].join(' '));
  for (const record of isOfAll ? ledger.records : []) {
    const [pupils, counted] = [record.number('students'), record.number('counted_students')];
    const isExplained = record.has('remark') && !record.isBlank('remark');
    if (
      pupils === undefined ||
      counted === undefined ||
      isExplained ||
      counted === pupils ||
      counted === Math.max(pupils, LEAST)
    ) {
      continue;
    }
    yield {
      cell: placeOf(ledger, record, 'counted_students'),
      related: placesOf(record, 'students'),
      severity: 'query',
      message: `${quoted(record, 'school_name')}学生${plain(pupils)}人,按${plain(counted)}人核定。请核对;有政策依据的,请在备注栏写明。`,
      basis: BASIS,
      actual: `${plain(counted)} 人`,
      required: `${plain(Math.max(pupils, LEAST))} 人`,
    };
  }
}

/** One rate that differs from that of all other schools of the stage. */
export const oddQuotas: LedgerCheck = { id: 'quota-differs', check: differing };

const ALIKE = 3;

function* differing(ledger: LedgerView): Iterable<Complaint> {
  for (const group of byStage(ledger)) {
    const rates = group.map((record) => record.number('quota'));
    const usual = rates.find((rate) => rates.filter((other) => other === rate).length >= ALIKE);
    const odd = group.filter((record) => {
      const rate = record.number('quota');
      return rate !== undefined && rate !== usual && (!record.has('remark') || record.isBlank('remark'));
    });
    const [only] = odd;
    if (usual === undefined || !only || odd.length > 1 || isSaidByProduct(only)) {
      continue;
    }
    yield {
      cell: placeOf(ledger, only, 'quota'),
      related: placesOf(only, 'due', 'paid'),
      severity: 'query',
      message: `${quoted(only, 'school_name')}的标准是${only.text('quota')},其他同类学校都是${plain(usual)}。请核对;标准不同的,请在备注栏写明。`,
      actual: only.text('quota'),
      required: plain(usual),
    };
  }
}

/** Where the amount does not follow from the rate, that is said already. */
function isSaidByProduct(record: RecordView): boolean {
  const [pupils, quota, due] = ['counted_students', 'quota', 'due'].map((field) => record.number(field));
  return pupils !== undefined && quota !== undefined && due !== undefined && pupils * quota !== due;
}

/** Schools that are paid alike: primary, junior and all others. */
function byStage(ledger: LedgerView): readonly (readonly RecordView[])[] {
  const words = (record: RecordView) => record.text('school_name') + record.text('level');
  const [primary, junior] = [/小学|完小|教学点/, /初中|中学|初级/];
  const [small, large] = [[primary, junior] as const, [junior, primary] as const].map(([own, other]) =>
    ledger.records.filter((record) => own.test(words(record)) && !other.test(words(record))),
  );
  return [small ?? [], large ?? []];
}
