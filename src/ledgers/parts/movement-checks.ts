import type { LedgerCheck, RecordView } from '../../model/ledger';
import { isVoid, plain } from './complain';
import { complainAt } from './people';

/** The columns of those who came. */
export const incoming: readonly string[] = ['enrolled', 'transfer_in', 'resumed', 'other_in'];

/** The columns of those who left. */
export const outgoing: readonly string[] = [
  'graduated',
  'transfer_out',
  'suspended',
  'dropouts',
  'withdrawn',
  'died',
  'other_out',
];

/** 期初 + 增加 − 减少 = 期末, line by line; the 合计 line is held where all others are right. */
export const movementOfLine: LedgerCheck = {
  id: 'movement-sum',
  *check(ledger) {
    const rows = ledger.records.flatMap(movedIn);
    const wrongRows = rows.filter(isWrong);
    const totals = wrongRows.length > 0 ? [] : ledger.totals.flatMap(({ record }) => movedIn(record));
    const wrong = [...wrongRows, ...totals.filter(isWrong)];
    const gaps = new Map(wrong.map((one) => [one.record, one.expected - one.closing]));
    // Where most lines differ, or a column that nobody understood makes them right, pupils come and go in ways not known.
    const isHabit = wrongRows.length > 2 && wrongRows.length > rows.length / 2;
    if (isHabit || ledger.unreadExplains?.((record) => gaps.get(record) ?? 0)) {
      return;
    }
    for (const { record, opening, came, left, expected, closing } of wrong) {
      yield* complainAt(record, 'closing', {
        related: [record.place('opening')].filter((place) => place !== undefined),
        severity: 'error',
        message: `期初${plain(opening)}+增加${plain(came)}−减少${plain(left)}=${plain(expected)}人,“${ledger.header('closing')}”写的是${plain(closing)}人,相差${plain(Math.abs(expected - closing))}人。请核对各项人数。`,
        actual: `${plain(closing)} 人`,
        required: `${plain(expected)} 人`,
      });
    }
  },
};

interface Moved {
  readonly record: RecordView;
  readonly opening: number;
  readonly came: number;
  readonly left: number;
  readonly expected: number;
  readonly closing: number;
}

/** Nothing where either end is not known or a movement is written in words. */
function movedIn(record: RecordView): readonly Moved[] {
  const [opening, closing] = [record.number('opening'), record.number('closing')];
  const isRead = [...incoming, ...outgoing].every(
    (field) => record.number(field) !== undefined || isVoid(record.text(field)),
  );
  if (opening === undefined || closing === undefined || !isRead) {
    return [];
  }
  const [came, left] = [sumOf(record, 'total_in', incoming), sumOf(record, 'total_out', outgoing)];
  return [{ record, opening, came, left, expected: opening + came - left, closing }];
}

function isWrong({ expected, closing }: Moved): boolean {
  return Math.abs(expected - closing) > 1e-6;
}

/** The parts where there are any: a wrong sum of them has been said by itself. */
function sumOf(record: RecordView, total: string, parts: readonly string[]): number {
  const filled = parts.map((part) => record.number(part)).filter((value) => value !== undefined);
  return filled.length > 0 ? filled.reduce((sum, value) => sum + value, 0) : (record.number(total) ?? 0);
}
