import type { Complaint } from '../../model/finding';
import type { LedgerCheck, LedgerView } from '../../model/ledger';
import { placesOf } from '../../reading/places';
import { placeOf, plain, quoted } from './complain';

/** The columns of a year's movements. */
export interface Movement {
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
