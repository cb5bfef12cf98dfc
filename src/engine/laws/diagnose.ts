import { bestWithNext } from './ahead';
import type { Book } from './book';
import { figureAt } from './book';
import { type Accused, type Candidate, candidatesOf, changesOf } from './candidates';
import { isSame } from './effect';
import { exchangesOf } from './exchange';
import { habitsOf } from './habits';
import { type Instance, LONG, nameOf, telling } from './held';
import { cellsOf, type Law } from './law';
import { type Ledgerbook, openLedgerbook } from './ledgerbook';
import { asked, finished, isUndecided, withoutFloods } from './settled';
import { askedAtFewest, askedAtWhole, holesUnder, suspect } from './suspect';
import type { Suspicion } from './suspicion';

/** A change is worth it only above this score. */
const LEAST = 0.05;
/** A law that so many lines break, and so large a share of them, is no law of this table. */
const DOUBTED = { lines: 200, share: 0.1 };

/** What the checks of cells and kinds have said before. */
export type Known = Omit<Accused, 'byLaws'>;

/** The fewest, likeliest cells whose change settles the broken laws of a workbook, best first, each with what it should be. */
export function diagnose(
  book: Book,
  laws: readonly Law[],
  known: Known = { impossible: new Set(), complained: new Set() },
): readonly Suspicion[] {
  const ledgerbook = openLedgerbook(book, laws);
  const habits = habitsOf(ledgerbook.book, ledgerbook);
  const ids = new Map(laws.map((law, index) => [law, index]));
  const broken = brokenOf(ledgerbook);
  const open = new Map(broken.map((instance) => [nameOf(ids, instance), instance]));
  const wereBroken = new Set(open.keys());
  const byLaws = new Set(
    broken.flatMap((one) => (one.law.parts.length > LONG ? [] : cellsOf(one.law, one.line))),
  );
  const accused = { ...known, byLaws };
  const candidates = new Map<string, readonly Candidate[]>();
  const suspicions: Suspicion[] = [];
  // A cell is put right once: laws that want it one way and the other would go on for ever.
  const decided = new Set<number>();
  const weigh = (instance: Instance) =>
    [
      ...candidatesOf(ledgerbook, habits, instance, accused),
      ...exchangesOf(ledgerbook, ids, instance),
    ].filter(({ cell, also }) => !decided.has(cell) && !decided.has(also?.cell ?? cell));
  for (;;) {
    for (const [name, instance] of open) {
      if (!candidates.has(name)) {
        candidates.set(name, weigh(instance));
      }
    }
    const alone = bestOf(open, candidates);
    const chosen =
      alone &&
      bestWithNext(ledgerbook, alone, {
        instances: open.values(),
        candidates: (instance) => candidates.get(nameOf(ids, instance)) ?? [],
        anew: weigh,
      });
    const best = chosen?.best;
    if (!chosen || !best || best.score < LEAST) {
      suspicions.push(...[...open.values()].filter(isUndecided).map((one) => asked(book, one)));
      return withoutFloods(finished(book, ledgerbook, suspicions)).map((one) =>
        askedAtFewest(book, askedAtWhole(book, one)),
      );
    }
    decided.add(best.cell).add(best.also?.cell ?? best.cell);
    const settled = best.effect.settled;
    const rivals = settled
      .flatMap((one) => candidates.get(nameOf(ids, one)) ?? [])
      .filter((one) => !chosen.outdone.has(one.cell));
    const cause = settled.some((one) => wereBroken.has(nameOf(ids, one)))
      ? -1
      : causeOf(ledgerbook, suspicions, settled);
    const root = suspicions[cause];
    if (root) {
      // It came out until its cause was put right: it was worked out from the wrong figure.
      const along = { cell: best.cell, value: best.value };
      suspicions[cause] = { ...root, follows: [...root.follows, along, ...best.effect.follows] };
    } else {
      suspicions.push(suspect(ledgerbook, best, [...rivals, ...holesUnder(ledgerbook, habits, best)]));
    }
    const isKnown = !Number.isNaN(best.value) && best.value !== figureAt(ledgerbook.book, best.cell);
    for (const instance of settled) {
      open.delete(nameOf(ids, instance));
    }
    for (const change of isKnown ? changesOf(best) : []) {
      ledgerbook.put(change);
      reopen(ledgerbook, ids, open, candidates, change.cell);
    }
  }
}

/** The latest suspicion whose change, or what followed it, broke laws that held before. */
function causeOf(
  ledgerbook: Ledgerbook,
  suspicions: readonly Suspicion[],
  settled: readonly Instance[],
): number {
  return suspicions.findLastIndex(({ cell, follows }) =>
    [cell, ...follows.map((change) => change.cell)].some((one) =>
      ledgerbook.touching(one).some((touched) => settled.some((other) => isSame(touched, other))),
    ),
  );
}

/** A law of less weight bears witness for or against a cell, but accuses none. */
const WITNESS = 0.4;

/** Every line that breaks a law, but for laws that too many lines break. */
function brokenOf(ledgerbook: Ledgerbook): readonly Instance[] {
  return ledgerbook.laws.flatMap((law) => {
    if (law.weight < WITNESS) {
      return [];
    }
    const broken = law.lines
      .map((line) => ({ law, line }))
      .filter((instance) => ledgerbook.state(instance)?.isKept === false);
    return broken.length > DOUBTED.lines && broken.length > DOUBTED.share * law.lines.length ? [] : broken;
  });
}

function bestOf(
  open: ReadonlyMap<string, Instance>,
  candidates: ReadonlyMap<string, readonly Candidate[]>,
): Candidate | undefined {
  let best: Candidate | undefined;
  for (const name of open.keys()) {
    for (const one of candidates.get(name) ?? []) {
      best = !best || one.score > best.score ? one : best;
    }
  }
  return best;
}

/** After a change: laws about the cell are judged anew, and whatever weighs a cell that shares a law with it. */
function reopen(
  ledgerbook: Ledgerbook,
  ids: ReadonlyMap<Law, number>,
  open: Map<string, Instance>,
  candidates: Map<string, readonly Candidate[]>,
  cell: number,
): void {
  const touched = ledgerbook.touching(cell);
  for (const instance of touched) {
    const name = nameOf(ids, instance);
    if (instance.law.weight >= WITNESS && ledgerbook.state(instance)?.isKept === false) {
      open.set(name, instance);
    } else {
      open.delete(name);
    }
    candidates.delete(name);
  }
  const stale = new Set(touched.flatMap(telling));
  for (const [name, instance] of open) {
    if (telling(instance).some((one) => stale.has(one))) {
      candidates.delete(name);
    }
  }
}
