import type { RecordView } from '../../model/ledger';
import type { NumberReading } from '../../model/reading';
import { tidy } from '../../reading/numbers';
import { placesOf } from '../../reading/places';
import { inOrderOfBalance } from '../extract/balance-order';
import type { Raised } from '../raised';
import { difference, figure, inUnit, unitOf } from '../sentences';
import { hasCell } from './cell-set';
import { type Balance, checkClosing } from './closing-balance';
import type { Correction } from './corrections';
import { inUnitOf } from './money-scale';
import { headerOf, type Setting } from './setting';
import { compareTotal } from './total-comparison';

/** A line whose 结存 is not what the line before and its own movement give. */
interface Break {
  readonly record: RecordView;
  readonly stated: number;
  readonly expected: number;
  readonly before: number;
  readonly change: number;
}

/** The first line: it may carry a balance from before that nobody has written down. */
interface Opening {
  readonly record: RecordView;
  readonly stated: number;
  readonly change: number;
}

/**
 * 结存 = the last 结存 + what came in − what went out. After a mistake the next line may go on from the stated or from
 * the true figure: one mistake is one finding.
 */
export function checkBalance(
  relation: Balance,
  setting: Setting,
): { readonly raised: readonly Raised[]; readonly corrections: readonly Correction[] } {
  const { view } = setting;
  if (!view.has(relation.balance) || !view.has(relation.incoming)) {
    return { raised: [], corrections: [] };
  }
  const { breaks, closing } = follow(relation, setting);
  const gaps = new Map(breaks.map(({ record, stated, expected }) => [record, stated - expected]));
  const isHabit = breaks.length > 3 && breaks.length > view.records.length / 2;
  if (isHabit || view.unreadExplains?.((record) => gaps.get(record) ?? 0)) {
    return { raised: [], corrections: [] };
  }
  const isMixed = inUnitOf(relation.balance, [relation.incoming, relation.outgoing], view) !== undefined;
  const movements = breaks.map((found) => (isMixed ? undefined : movementBehind(found, relation, setting)));
  return {
    raised: [
      ...breaks.map((found, index) => complain(found, movements[index], relation, setting)),
      ...checkClosing(closing, relation, setting),
    ],
    corrections: movements.filter((movement) => movement !== undefined),
  };
}

function follow(relation: Balance, { view, kind, suspicious }: Setting) {
  const { balance, incoming, outgoing } = relation;
  const breaks: Break[] = [];
  let opening: Opening | undefined;
  let before: readonly number[] = [];
  let carried = 0;
  // Where all that goes out is written below nothing, that is how the table tells it; else it is taken back.
  const isWrittenBelow = view.records.every((record) => amount(record.reading(outgoing)) <= 0);
  const scale = inUnitOf(balance, [incoming, outgoing], view);
  for (const record of inOrderOfBalance(relation, kind, view.records)) {
    const figures = scale?.read(record) ?? record;
    const reading = figures.reading(balance);
    const spent = amount(figures.reading(outgoing)) * (isWrittenBelow ? -1 : 1);
    const change = carried + amount(figures.reading(incoming)) - spent;
    carried = reading ? 0 : change;
    if (!reading) {
      continue;
    }
    const stated = reading.value;
    const possible = before.map((value) => tidy(value + change));
    const [expected] = possible;
    const tolerance = 0.5 * 10 ** -Math.max(reading.decimals, 2) + 1e-6;
    if (expected === undefined) {
      opening = { record, stated, change };
    }
    if (expected === undefined || possible.some((value) => Math.abs(value - stated) <= tolerance)) {
      before = [stated];
      continue;
    }
    if (!hasCell(suspicious, record, [balance, incoming, outgoing])) {
      breaks.push({ record, stated, expected, before: before[0] ?? 0, change });
    }
    before = [expected, stated];
  }
  const [first] = breaks;
  if (
    first &&
    opening &&
    first.before === opening.stated &&
    tidy(first.stated - first.change) === opening.change
  ) {
    // The first line alone is wrong: what came in is the balance, and the second line goes on from that.
    breaks[0] = {
      record: opening.record,
      stated: opening.stated,
      expected: opening.change,
      before: 0,
      change: opening.change,
    };
  }
  return { breaks, closing: before };
}

function amount(reading: NumberReading | undefined): number {
  return reading?.value ?? 0;
}

/** The movement that is wrong instead, where its column's 合计 is off by the same amount. */
function movementBehind(
  { record, stated, expected }: Break,
  { incoming, outgoing }: Balance,
  setting: Setting,
): Correction | undefined {
  const total = setting.view.totals.find(({ covers }) => covers.includes(record));
  const gap = tidy(expected - stated);
  for (const [field, sign] of [
    [incoming, 1],
    [outgoing, -1],
  ] as const) {
    const compared = total && compareTotal(field, total, setting);
    const value = record.number(field);
    if (
      compared &&
      !compared.agrees &&
      value !== undefined &&
      tidy(compared.sum - compared.stated) === sign * gap
    ) {
      return { record, field, stated: value, expected: tidy(value - sign * gap) };
    }
  }
  return undefined;
}

function complain(
  found: Break,
  movement: Correction | undefined,
  { balance, incoming, outgoing }: Balance,
  setting: Setting,
): Raised {
  const { record, stated, expected, before, change } = found;
  const marked = movement?.field ?? balance;
  const header = headerOf(balance, setting);
  const unit = unitOf(balance, setting, record);
  const sum = `上一笔 ${figure(before)}${change < 0 ? '−' : '+'}${figure(Math.abs(change))}=${figure(expected)}`;
  return {
    rule: 'running-balance',
    complaint: {
      cell: record.place(marked) ?? setting.view.anchor,
      related: placesOf(record, ...[balance, incoming, outgoing].filter((field) => field !== marked)),
      severity: 'error',
      message: movement
        ? `“${headerOf(marked, setting)}”是 ${figure(movement.stated)},和${header}、合计都对不上,改成 ${figure(movement.expected)} 就都对得上。请核对这一笔。`
        : `“${header}”是 ${inUnit(stated, unit)},${sum},${difference(stated, expected, unit)}。请核对这一笔的增减和结存。`,
      actual: figure(movement?.stated ?? stated),
      required: figure(movement?.expected ?? expected),
      ...(movement ? { repair: movement.expected } : {}),
    },
  };
}
