import type { RecordView, Relation } from '../../model/ledger';
import type { NumberReading } from '../../model/reading';
import type { Raised } from '../findings';
import { difference, figure, placesOf } from './sentences';
import type { Setting } from './setting';

type Balance = Extract<Relation, { readonly type: 'balance' }>;

/**
 * 结存 = the last 结存 + what came in − what went out. After a mistake the next line may go on from the stated or from
 * the true figure: one mistake is one finding.
 */
export function checkBalance({ balance, incoming, outgoing }: Balance, setting: Setting): readonly Raised[] {
  const { view } = setting;
  if (!view.has(balance) || !view.has(incoming)) {
    return [];
  }
  const header = setting.columns.find((column) => column.field.field === balance)?.header ?? balance;
  const raised: Raised[] = [];
  let before: readonly number[] = [];
  let carried = 0;
  for (const record of view.records) {
    const stated = record.reading(balance);
    const movement = amount(record.reading(incoming)) - Math.abs(amount(record.reading(outgoing)));
    if (!stated) {
      carried += movement;
      continue;
    }
    const change = carried + movement;
    carried = 0;
    const possible = before.map((value) => value + change);
    const [expected] = possible;
    const tolerance = 0.5 * 10 ** -Math.max(stated.decimals, 2) + 1e-6;
    if (expected === undefined || possible.some((value) => Math.abs(value - stated.value) <= tolerance)) {
      before = [stated.value];
      continue;
    }
    raised.push(
      complain(record, { header, stated, expected, before: before[0] ?? 0, change }, [
        balance,
        incoming,
        outgoing,
      ]),
    );
    before = [expected, stated.value];
  }
  return raised.length > 3 && raised.length > view.records.length / 2 ? [] : raised;
}

function amount(reading: NumberReading | undefined): number {
  return reading?.value ?? 0;
}

interface Found {
  readonly header: string;
  readonly stated: NumberReading;
  readonly expected: number;
  readonly before: number;
  readonly change: number;
}

function complain(record: RecordView, found: Found, fields: readonly string[]): Raised {
  const { header, stated, expected, before, change } = found;
  const [cell = { sheet: '', row: 0, column: 0 }, ...related] = placesOf(record, fields);
  const right = Number(expected.toPrecision(12));
  return {
    rule: 'running-balance',
    complaint: {
      cell,
      related,
      severity: 'error',
      message: `“${header}”是 ${figure(stated.value)},上一笔 ${figure(before)}${change < 0 ? '−' : '+'}${figure(Math.abs(change))}=${figure(right)},${difference(stated.value, right)}。请核对这一笔的增减和结存。`,
      actual: figure(stated.value),
      required: figure(right),
    },
  };
}
