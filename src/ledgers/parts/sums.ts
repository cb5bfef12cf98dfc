import type { Complaint } from '../../model/finding';
import type { LedgerCheck, LedgerView, RecordView } from '../../model/ledger';
import type { Place } from '../../model/workbook';
import { placesOf } from '../../reading/places';
import { isVoid, placeOf, plain, quoted } from './complain';

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
      const isHabit = wrong.length >= 3 && wrong.length > ledger.records.length * 0.5;
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

/** The columns of a year's movements. */
interface Movement {
  readonly opening: string;
  readonly incoming: string;
  readonly outgoing: string;
  readonly closing: string;
}

/** 年初 + 增加 − 减少 = 年末 on every line; only where all four columns are there. */
export function movementAddsUp(
  movement: Movement,
  names: readonly string[],
  words: { readonly opening: string; readonly closing: string },
): LedgerCheck {
  return {
    id: 'movement-mismatch',
    about: '期初+增加−减少=期末',
    needs: [],
    uses: [
      'opening_copies',
      'in_copies',
      'out_copies',
      'copies',
      'opening',
      'increase',
      'decrease',
      'closing',
      'opening_value',
      'closing_value',
    ],
    reckons: true,
    check: (ledger) => wrongMovements(ledger, movement, names, words),
  };
}

function* wrongMovements(
  ledger: LedgerView,
  movement: Movement,
  names: readonly string[],
  words: { readonly opening: string; readonly closing: string },
): Iterable<Complaint> {
  const { opening, incoming, outgoing, closing } = movement;
  if (![opening, incoming, outgoing, closing].every((field) => ledger.has(field))) {
    return;
  }
  for (const record of ledger.records) {
    const [before, after] = [record.number(opening), record.number(closing)];
    if (before === undefined || after === undefined) {
      continue;
    }
    const expected = before + (record.number(incoming) ?? 0) - Math.abs(record.number(outgoing) ?? 0);
    if (Math.abs(expected - after) > 0.005) {
      yield {
        cell: placeOf(ledger, record, closing),
        related: placesOf(record, opening, incoming, outgoing),
        severity: 'error',
        message: `${quoted(record, ...names)}的${words.closing}应是 ${words.opening}+增加−减少=${plain(expected)},表中写的是${plain(after)}。请核对。`,
        actual: plain(after),
        required: plain(expected),
      };
    }
  }
}
