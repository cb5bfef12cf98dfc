import type { Complaint } from '../../model/finding';
import type { LedgerCheck, LedgerView, RecordView } from '../../model/ledger';
import { placeOf, placesOf, plain, quoted } from './complain';

/** The share of a class of books, recomputed from the column that the printed shares fit best. */
export const bookShares: LedgerCheck = { id: 'share-mismatch', reckons: true, check: wrongShares };

/** What a share may be of, the likeliest first. */
const bases = ['copies', 'titles', 'amount', 'opening_copies'] as const;

interface Share {
  readonly record: RecordView;
  readonly percent: number;
  /** One in the last printed place. */
  readonly step: number;
}

function* wrongShares(ledger: LedgerView): Iterable<Complaint> {
  const shares = sharesIn(ledger);
  const deviations = bases
    .filter((base) => ledger.has(base))
    .map((base) => ({ base, total: totalOf(ledger, base) }))
    .filter(({ total }) => total > 0)
    .map((one) => ({ ...one, wrong: shares.filter((share) => !fits(share, one.base, one.total, 0.5)) }));
  const [best] = [...deviations].sort((a, b) => a.wrong.length - b.wrong.length);
  if (!best || (deviations[0]?.base !== best.base && best.wrong.length > shares.length / 2)) {
    return;
  }
  const { base, total } = best;
  // 33.3 + 33.3 + 33.4: the last places are often set so that all of them add up to 100 %.
  const isSettled = Math.abs(shares.reduce((sum, { percent }) => sum + percent, 0) - 100) < 1e-6;
  for (const { record, percent } of best.wrong.filter(
    (share) => !(isSettled && fits(share, base, total, 1)),
  )) {
    const part = record.number(base) ?? 0;
    const expected = plain((part / total) * 100);
    const unit = base === 'amount' ? '元' : base === 'titles' ? '种' : '册';
    yield {
      cell: placeOf(ledger, record, 'share'),
      related: placesOf(record, base),
      severity: 'error',
      message: `${quoted(record, 'category', 'class_no')}有${plain(part)}${unit},占全部${plain(total)}${unit}的${expected}%,表中写的是${plain(percent)}%。请重新计算。`,
      actual: `${plain(percent)}%`,
      required: `${expected}%`,
    };
  }
}

function sharesIn(ledger: LedgerView): readonly Share[] {
  return ledger.records.flatMap((record) => {
    const stated = record.reading('share');
    if (stated === undefined) {
      return [];
    }
    const asFraction = stated.unit === '%' || stated.value <= 1;
    return [
      {
        record,
        percent: asFraction ? stated.value * 100 : stated.value,
        step: Math.max(10 ** -stated.decimals, 0.12),
      },
    ];
  });
}

function totalOf({ records }: LedgerView, base: string): number {
  return records.reduce((sum, record) => sum + (record.number(base) ?? 0), 0);
}

function fits({ record, percent, step }: Share, base: string, total: number, steps: number): boolean {
  const part = record.number(base);
  return part === undefined || Math.abs(percent - (part / total) * 100) <= steps * step * 1.02;
}
