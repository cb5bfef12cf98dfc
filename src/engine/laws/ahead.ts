import { figureAt } from './book';
import { type Candidate, changesOf } from './candidates';
import { type Instance, telling } from './held';
import type { Change, Ledgerbook } from './ledgerbook';

/** Candidates as close as this to the best are ties. */
export const TIE = 0.12;

/** So many rivals of the best candidate are followed one step on, and only where so few laws are open beside them. */
const LOOK = { rivals: 5, open: 12 };
/** A rival further behind than this would have to win back more than one law. */
const BEHIND = 0.6;

/** What is open and what would settle it, asked again of every step ahead. */
export interface Open {
  readonly instances: Iterable<Instance>;
  /** Candidates as the figures stand. */
  candidates(instance: Instance): readonly Candidate[];
  /** The same worked out anew, after a change. */
  anew(instance: Instance): readonly Candidate[];
}

/** The change that is made, and the cells whose change would leave a clearly worse rest: no ties of it. */
export interface Chosen {
  readonly best: Candidate;
  readonly outdone: ReadonlySet<number>;
}

/**
 * The candidate that, with the best one after it, explains most: one that is good by itself may leave a worse rest. Only what
 * hangs together with the best is looked at.
 */
export function bestWithNext(ledgerbook: Ledgerbook, best: Candidate, open: Open): Chosen {
  const near = nearTo(ledgerbook, best, open);
  if (near.length < 2 || near.length > LOOK.open) {
    return { best, outdone: new Set() };
  }
  const rivals = near
    .flatMap((instance) => open.candidates(instance))
    .filter((one) => one.score > best.score - BEHIND && !Number.isNaN(one.value) && !isSameChange(one, best))
    .sort((one, other) => other.score - one.score)
    .filter((one, index, all) => all.findIndex((other) => isSameChange(one, other)) === index)
    .slice(0, LOOK.rivals);
  const worth = [best, ...rivals].map((one) => ({ one, worth: worthOf(ledgerbook, one, near, open) }));
  // Among equals the one that is best by itself stays.
  const first = worth.reduce((most, other) => (other.worth > most.worth + 1e-6 ? other : most));
  const outdone = worth.filter((other) => other.worth < first.worth - TIE).map(({ one }) => one.cell);
  return { best: first.one, outdone: new Set(outdone) };
}

function isSameChange(one: Change, other: Change): boolean {
  return one.cell === other.cell && one.value === other.value;
}

/** Open laws that share a cell with what the best candidate touches. */
function nearTo(ledgerbook: Ledgerbook, best: Candidate, open: Open): readonly Instance[] {
  const cells = new Set([best.cell, ...best.effect.settled.flatMap(telling)]);
  const touched = new Set(
    [...cells].flatMap((cell) => ledgerbook.touching(cell)).flatMap((instance) => telling(instance)),
  );
  return [...open.instances].filter((instance) => telling(instance).some((cell) => touched.has(cell)));
}

/** Its own score and that of the best change after it. */
function worthOf(
  ledgerbook: Ledgerbook,
  candidate: Candidate,
  near: readonly Instance[],
  open: Open,
): number {
  if (Number.isNaN(candidate.value)) {
    return candidate.score;
  }
  const changes = changesOf(candidate);
  const before = changes.map(({ cell }) => ({ cell, value: figureAt(ledgerbook.book, cell) }));
  for (const change of changes) {
    ledgerbook.put(change);
  }
  const next = near
    .filter((instance) => ledgerbook.state(instance)?.isKept === false)
    .flatMap((instance) => open.anew(instance))
    .reduce((most, { score }) => Math.max(most, score), 0);
  for (const change of before.toReversed()) {
    ledgerbook.put(change);
  }
  return candidate.score + next;
}
