import type { Complaint } from '../../model/finding';
import type { LedgerCheck, LedgerView, RecordView } from '../../model/ledger';
import type { NumberReading } from '../../model/reading';
import { placeOf, placesOf, plain, quoted } from './complain';

const LEVELS = ['excellent', 'good', 'passed', 'failed'];

/**
 * 优秀 + 良好 + 及格 + 不及格 are all who were tested. 及格 is the third level, or everybody who has passed: as long as one of the
 * two comes out nothing is said.
 */
export const levelsAddUp: LedgerCheck = { id: 'fitness-levels-sum', reckons: true, check: wrongSums };

function* wrongSums(ledger: LedgerView): Iterable<Complaint> {
  if (![...LEVELS, 'tested'].every((field) => ledger.has(field))) {
    return;
  }
  for (const record of linesOf(ledger)) {
    const tested = record.number('tested');
    const counts = LEVELS.map((field) => record.number(field));
    if (tested === undefined || counts.includes(undefined)) {
      continue;
    }
    const sum = counts.reduce<number>((all, count) => all + (count ?? 0), 0);
    const [, , passed = 0, failed = 0] = counts;
    if (sum !== tested && (passed ?? 0) + (failed ?? 0) !== tested) {
      yield {
        cell: placeOf(ledger, record, 'tested'),
        related: placesOf(record, ...LEVELS),
        severity: 'error',
        message: `${quoted(record, 'class_name', 'grade')}实测${plain(tested)}人,各等级相加是${plain(sum)}人,相差${plain(Math.abs(sum - tested))}人。请核对。`,
        actual: `${plain(tested)} 人`,
        required: `${plain(sum)} 人`,
      };
    }
  }
}

/** 合格率, 优良率, 优秀率 of those who were tested, at the precision that is printed. */
export const fitnessRates: LedgerCheck = { id: 'fitness-rate', reckons: true, check: wrongRates };

function* wrongRates(ledger: LedgerView): Iterable<Complaint> {
  for (const record of linesOf(ledger)) {
    const [tested, excellent, good, passed, failed] = ['tested', ...LEVELS].map((field) =>
      record.number(field),
    );
    const sums: readonly (readonly [string, readonly (number | undefined)[]])[] = [
      ['excellent_rate', [excellent]],
      ['good_rate', [add(excellent, good)]],
      ['pass_rate', [add(excellent, good, passed), passed, less(tested, failed)]],
    ];
    for (const [field, counts] of sums) {
      const stated = record.reading(field);
      const known = counts.filter((count) => count !== undefined);
      const [count] = known;
      if (!stated || !tested || count === undefined || known.some((one) => fits(stated, one / tested))) {
        continue;
      }
      const rate = `${((count / tested) * 100).toFixed(Math.max(1, stated.decimals))}%`;
      yield {
        cell: placeOf(ledger, record, field),
        related: placesOf(record, 'tested', ...LEVELS),
        severity: 'error',
        message: `${quoted(record, 'class_name', 'grade')}的“${ledger.header(field)}”写的是${record.text(field)},${plain(count)}÷${plain(tested)}=${rate}。请重新计算。`,
        actual: record.text(field),
        required: rate,
      };
    }
  }
}

function linesOf({ records, totals }: LedgerView): readonly RecordView[] {
  return [...records, ...totals.map(({ record }) => record).filter(({ role }) => role !== 'statistic')];
}

function add(...counts: readonly (number | undefined)[]): number | undefined {
  return counts.includes(undefined)
    ? undefined
    : counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
}

function less(whole: number | undefined, part: number | undefined): number | undefined {
  return whole === undefined || part === undefined ? undefined : whole - part;
}

/** 94.6 %, 94.6 and 0.946 all say the same; cut off is as good as rounded. */
function fits({ value, unit, decimals }: NumberReading, rate: number): boolean {
  const step = 10 ** -decimals;
  const asPercent = Math.abs((unit === '%' ? value * 100 : value) - rate * 100) < step;
  return asPercent || (unit !== '%' && Math.abs(value - rate) < step);
}
