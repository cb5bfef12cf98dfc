import type { Severity } from '../../model/finding';
import type { Place } from '../../model/workbook';
import { readNumber } from '../../reading/numbers';
import { groupBy } from '../group';
import type { Raised } from '../raised';
import { withFollowers } from './consequences';

/** A rule that has nothing to add where one of these has spoken of the same cell, or of a cell that it was worked out from. */
interface Yielding {
  readonly to: readonly string[] | 'any';
  readonly at: 'cell' | 'related' | 'either';
}

const IMPOSSIBLE = ['figure-out-of-range', 'negative-figure'];

const WRONG_NUMBER = [
  'duplicate',
  'identity-birth-date',
  'identity-check-digit',
  'identity-gender',
  'identity-length',
];

const YIELDING: Readonly<Record<string, Yielding>> = {
  'missing-value': { to: 'any', at: 'cell' },
  'not-in-list': { to: 'any', at: 'cell' },
  'class-not-in-list': { to: ['grade-not-in-school'], at: 'cell' },
  'over-hundred-percent': { to: ['fitness-rate', 'printed-figure', 'rate-mismatch'], at: 'cell' },
  'identity-birth-date': { to: ['duplicate'], at: 'either' },
  'identity-gender': { to: ['duplicate'], at: 'either' },
  'person-disagrees': { to: ['identity-birth-date', 'identity-gender'], at: 'either' },
  'date-order': { to: 'any', at: 'cell' },
  'student-code-identity': { to: WRONG_NUMBER, at: 'related' },
  'unit-slip': { to: ['unit-mismatch'], at: 'cell' },
  'room-missing': { to: ['room-shortage'], at: 'cell' },
  'pe-art-teachers': { to: ['standard-pe-art-per-100'], at: 'cell' },
  'figure-out-of-range': { to: ['teacher-total-periods', 'score-above-full'], at: 'cell' },
  'weekly-periods-high': { to: ['figure-out-of-range', 'teacher-total-periods'], at: 'cell' },
  'date-outside-period': { to: ['date-in-future'], at: 'cell' },
  'parts-and-whole': { to: ['unit-mismatch', 'negative-figure'], at: 'related' },
  'fitness-score': { to: IMPOSSIBLE, at: 'related' },
  'fitness-level': { to: IMPOSSIBLE, at: 'related' },
};

const gravity: Readonly<Record<Severity, number>> = { error: 0, query: 1, advice: 2 };

/** One cause, one finding: what only repeats a finding that is at least as grave, or follows from an impossible value, is left out. */
export function oncePerCause(raised: readonly Raised[]): readonly Raised[] {
  const byCell = groupBy(raised, ({ complaint }) => keyOf(complaint.cell));
  const heardInstead = new Map<Raised, Raised>();
  for (const one of raised) {
    const yielding = YIELDING[one.rule];
    const { cell, related = [] } = one.complaint;
    const places = yielding ? { cell: [cell], related, either: [cell, ...related] }[yielding.at] : [];
    const other = places
      .flatMap((place) => byCell.get(keyOf(place)) ?? [])
      .find((heard) => heard !== one && yielding && isHeard(heard, one, yielding, raised));
    if (other) {
      heardInstead.set(one, other);
    }
  }
  const witnesses = groupBy(
    [...heardInstead].filter(([one]) => BEARING_OUT.test(one.rule)),
    ([, other]) => other,
  );
  return raised
    .filter((one) => !heardInstead.has(one))
    .map((one) => borneOut(one, witnesses.get(one)?.map(([witness]) => witness) ?? []));
}

/** What tells of a wrong identity number is named with it: 出生日期 and 性别 that it contradicts. */
const BEARING_OUT = /^identity-(?:birth-date|gender)$/;

function borneOut(one: Raised, witnesses: readonly Raised[]): Raised {
  const { complaint } = one;
  const known = new Set([complaint.cell, ...(complaint.related ?? [])].map(keyOf));
  const places = witnesses
    .flatMap(({ complaint: { cell, related = [] } }) => [cell, ...related])
    .filter((place) => !known.has(keyOf(place)));
  return places.length === 0
    ? one
    : {
        ...one,
        complaint: {
          ...complaint,
          related: [...(complaint.related ?? []), ...places],
          message: `${complaint.message}这个号码和同一行的出生日期或性别也对不上。`,
        },
      };
}

function isHeard(other: Raised, one: Raised, { to }: Yielding, raised: readonly Raised[]): boolean {
  if (gravity[other.complaint.severity] > gravity[one.complaint.severity]) {
    return false;
  }
  // Of two that say the same by the same rule the graver is heard, else the first.
  return other.rule === one.rule
    ? to === 'any' &&
        (other.complaint.severity !== one.complaint.severity || raised.indexOf(other) < raised.indexOf(one))
    : to === 'any' || to.includes(other.rule);
}

function keyOf({ sheet, row, column }: Place): string {
  return `${sheet}!${row}:${column}`;
}

/** Rules that add figures up and hold the sum against one that is written. */
const SUMS = /^(?:total-mismatch|sum-mismatch|staff-periods)$/;

/**
 * A sum that is off by just as much as one of its figures is by another witness (the timetable, the lines around it) follows from that
 * figure: it is named there and not told again.
 */
export function withoutAnswered(raised: readonly Raised[]): readonly Raised[] {
  const roots = raised.filter(
    ({ rule, complaint: { severity } }) => severity === 'error' && !SUMS.test(rule),
  );
  const followers = new Map<Raised, Raised[]>();
  for (const one of raised) {
    const root = SUMS.test(one.rule) ? roots.find((other) => explains(other, one)) : undefined;
    if (root) {
      followers.set(root, [...(followers.get(root) ?? []), one]);
    }
  }
  const dropped = new Set([...followers.values()].flat());
  return raised.filter((one) => !dropped.has(one)).map((one) => withFollowers(one, followers.get(one) ?? []));
}

function explains({ complaint: root }: Raised, { complaint: sum }: Raised): boolean {
  const [now, stated, added] = [root.actual, sum.actual, sum.required].map(
    (text) => readNumber(text ?? '')?.value,
  );
  return (
    typeof root.expected === 'number' &&
    now !== undefined &&
    stated !== undefined &&
    added !== undefined &&
    now !== root.expected &&
    Math.abs(added - stated - (now - root.expected)) < 1e-9 &&
    isAmong(root.cell, sum.related ?? [])
  );
}

/** Of long columns the first and the last cell are named. */
function isAmong({ sheet, row, column }: Place, places: readonly Place[]): boolean {
  const own = places.filter((place) => place.sheet === sheet && place.column === column);
  return own.some((place) => place.row <= row) && own.some((place) => place.row >= row);
}
