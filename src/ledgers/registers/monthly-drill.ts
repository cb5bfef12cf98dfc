import type { LedgerCheck } from '../../model/ledger';
import { demandOf, underDemand } from '../parts/complain';

/** Months in which school is held from the first to the last day. */
const FULL_MONTHS = new Set(['03', '04', '05', '06', '09', '10', '11', '12']);

/** Between the first and the last drill every full month of term has one. */
export const monthlyDrill: LedgerCheck = {
  id: 'monthly-drill',
  about: '每月演练',
  needs: ['date'],
  *check(ledger, scene) {
    const demand = demandOf(scene, 'monthly-drill');
    const titles = [ledger.sheet, ...ledger.titles.map(({ text }) => text)].join(' ');
    const months = new Set(ledger.records.flatMap((one) => one.date('date')?.iso.slice(0, 7) ?? []));
    const [first, last] = [[...months].sort()[0], [...months].sort().at(-1)];
    if (!demand || !/演练/.test(titles) || first === undefined || last === undefined) {
      return;
    }
    const missing = monthsBetween(first, last).filter(
      (month) => FULL_MONTHS.has(month.slice(5)) && !months.has(month),
    );
    if (missing.length > 0) {
      yield {
        cell: ledger.anchor,
        ...underDemand(demand, 'query'),
        message: `${missing.join('、')}没有应急疏散演练记录。学期中每月至少演练一次,请补记或说明原因。`,
        actual: `缺 ${missing.length} 个月`,
        required: '每月 1 次',
      };
    }
  },
};

function monthsBetween(first: string, last: string): readonly string[] {
  const months: string[] = [];
  let [year = 0, month = 0] = first.split('-').map(Number);
  for (let name = first; name <= last; ) {
    months.push(name);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
    name = `${year}-${String(month).padStart(2, '0')}`;
  }
  return months;
}
