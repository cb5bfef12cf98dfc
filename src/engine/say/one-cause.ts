import type { Severity } from '../../model/finding';
import type { Place } from '../../model/workbook';
import { groupBy } from '../group';
import type { Raised } from './findings';

/** A rule that has nothing to add where one of these has spoken of the same cell, or of a cell that it was worked out from. */
interface Yielding {
  readonly to: readonly string[] | 'any';
  readonly at: 'cell' | 'related';
}

const IMPOSSIBLE = ['figure-out-of-range', 'negative-figure'];

const YIELDING: Readonly<Record<string, Yielding>> = {
  'missing-value': { to: 'any', at: 'cell' },
  'not-in-list': { to: 'any', at: 'cell' },
  'class-not-in-list': { to: ['grade-not-in-school'], at: 'cell' },
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
  return raised.filter((one) => {
    const yielding = YIELDING[one.rule];
    if (!yielding) {
      return true;
    }
    const { cell, related = [] } = one.complaint;
    const places = yielding.at === 'cell' ? [cell] : related;
    return !places
      .flatMap((place) => byCell.get(keyOf(place)) ?? [])
      .some((other) => other !== one && isHeard(other, one, yielding, raised));
  });
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
