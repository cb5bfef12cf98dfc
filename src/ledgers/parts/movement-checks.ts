import type { LedgerCheck, RecordView } from '../../model/ledger';
import { plain } from './complain';
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

/** 期初 + 增加 − 减少 = 期末, line by line. */
export const movementOfLine: LedgerCheck = {
  id: 'movement-sum',
  *check(ledger) {
    for (const record of ledger.records) {
      const [opening, closing] = [record.number('opening'), record.number('closing')];
      if (opening === undefined || closing === undefined) {
        continue;
      }
      const [came, left] = [sumOf(record, 'total_in', incoming), sumOf(record, 'total_out', outgoing)];
      const expected = opening + came - left;
      if (Math.abs(expected - closing) > 1e-6) {
        yield* complainAt(record, 'closing', {
          related: [record.place('opening')].filter((place) => place !== undefined),
          severity: 'error',
          message: `期初${plain(opening)}+增加${plain(came)}−减少${plain(left)}=${plain(expected)}人,“${ledger.header('closing')}”写的是${plain(closing)}人,相差${plain(Math.abs(expected - closing))}人。请核对各项人数。`,
          actual: `${plain(closing)} 人`,
          required: `${plain(expected)} 人`,
          missing: `相差 ${plain(Math.abs(expected - closing))} 人`,
        });
      }
    }
  },
};

/** The parts where there are any: a wrong sum of them has been said by itself. */
function sumOf(record: RecordView, total: string, parts: readonly string[]): number {
  const filled = parts.map((part) => record.number(part)).filter((value) => value !== undefined);
  return filled.length > 0 ? filled.reduce((sum, value) => sum + value, 0) : (record.number(total) ?? 0);
}
