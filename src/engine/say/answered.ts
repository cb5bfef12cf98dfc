import type { Place } from '../../model/workbook';
import { readNumber } from '../../reading/numbers';
import type { Raised } from '../raised';
import { withFollowers } from './consequences';

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
