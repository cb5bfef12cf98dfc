import type { LedgerCheck, LedgerView, RecordView } from '../../model/ledger';
import type { Place } from '../../model/workbook';
import { isVoid, plain } from './complain';

/**
 * The parts that this ledger has add up to its total, for totals with more possible parts (years, subjects) than any one
 * ledger prints. A part that holds a word instead of a number (缺考) leaves the row unjudged.
 */
export function presentPartsAddUp(
  id: string,
  total: string,
  parts: readonly string[] | ((ledger: LedgerView) => readonly string[]),
  unit: string,
  nameOf: (record: RecordView) => string,
): LedgerCheck {
  return {
    id,
    about: '各项相加等于合计',
    needs: [total],
    uses: typeof parts === 'function' ? [] : parts,
    *check(ledger) {
      const known = (typeof parts === 'function' ? parts(ledger) : parts).filter((part) => ledger.has(part));
      if (!ledger.has(total) || known.length < 2) {
        return;
      }
      const wrong: {
        readonly record: RecordView;
        readonly place: Place;
        readonly stated: number;
        readonly sum: number;
      }[] = [];
      for (const record of ledger.records) {
        const stated = record.number(total);
        const values = known.map((part) => record.number(part));
        const isUnread = known.some(
          (part, index) => values[index] === undefined && !isVoid(record.text(part)),
        );
        const place = record.place(total);
        const sum = values.reduce<number>((sofar, value) => sofar + (value ?? 0), 0);
        if (
          stated !== undefined &&
          place &&
          !isUnread &&
          values.some((value) => value !== undefined) &&
          Math.abs(stated - sum) > 0.051
        ) {
          wrong.push({ record, place, stated, sum });
        }
      }
      const gaps = new Map(wrong.map(({ record, stated, sum }) => [record, stated - sum]));
      if (ledger.unreadExplains?.((record) => gaps.get(record) ?? 0)) {
        return;
      }
      // Where most rows differ, the total adds up something else than we think.
      const isHabit = wrong.length > 3 && wrong.length > ledger.records.length * 0.5;
      for (const { record, place, stated, sum } of isHabit ? wrong.slice(0, 1) : wrong) {
        yield {
          cell: place,
          related: known.flatMap((part) => record.place(part) ?? []),
          severity: isHabit ? 'query' : 'error',
          message: `${nameOf(record)}“${ledger.header(total)}”是${plain(stated)}${unit},各项相加是${plain(sum)}${unit},${stated > sum ? '多' : '少'}${plain(Math.abs(stated - sum))}${unit}。请核对各项和“${ledger.header(total)}”。`,
          actual: plain(stated) + unit,
          required: plain(sum) + unit,
        };
      }
    },
  };
}
