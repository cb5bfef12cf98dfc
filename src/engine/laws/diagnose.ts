import { bestWithNext, TIE } from './ahead';
import type { Book } from './book';
import { figureAt, isMarked } from './book';
import { type Accused, type Candidate, candidatesOf, changesOf } from './candidates';
import { isSame } from './effect';
import { exchangesOf } from './exchange';
import { type Habits, habitsOf } from './habits';
import { type Instance, LONG, nameOf, telling } from './held';
import { cellsOf, type Law } from './law';
import { type Ledgerbook, openLedgerbook } from './ledgerbook';
import { finished, withoutFloods } from './settled';
import { slip } from './slip';
import type { Suspicion } from './suspicion';
import { asked, isUndecided } from './undecided';

/** A change is worth it only above this score. */
const LEAST = 0.05;
/** Below it the figure is asked about. */
const SURE = 0.3;
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
      return withoutFloods(finished(book, ledgerbook, suspicions)).map((one) => askedAtWhole(book, one));
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

function suspect(
  { book }: Ledgerbook,
  { cell, value, also, effect, score }: Candidate,
  rivals: readonly Candidate[],
): Suspicion {
  const isSlip = slip(figureAt(book, cell), value) === 1;
  const ties = new Map(
    rivals
      .filter((rival) => rival.cell !== cell && rival.cell !== also?.cell && rival.score > score - TIE)
      // A slip of the keys is no accident: what no slip explains does not tie with it.
      .filter((rival) => !(isSlip && slip(figureAt(book, rival.cell), rival.value) === 0))
      .sort((one, other) => one.score - other.score)
      .map((rival) => [rival.cell, { cell: rival.cell, value: rival.value }]),
  );
  return {
    cell,
    now: figureAt(book, cell),
    value,
    ...(also === undefined ? {} : { also }),
    settles: effect.settled,
    follows: effect.follows,
    ties: [...ties.values()],
    score,
    isSure:
      score >= SURE && ties.size === 0 && (value === figureAt(book, cell) || isProved(cell, effect.settled)),
  };
}

/** A total that is larger than its lines may be right, and a line not filled in. */
function holesUnder(
  ledgerbook: Ledgerbook,
  habits: Habits,
  { cell, value, effect, score }: Candidate,
): readonly Candidate[] {
  const { book } = ledgerbook;
  const more = figureAt(book, cell) - value;
  const { law, line } =
    effect.settled.find(({ law }) => law.origin === 'total' && law.operation === 'sum') ?? {};
  const isAlone = effect.settled.length === 1;
  if (!law || line === undefined || !isAlone || !(more > 0) || law.view.cell(line, law.whole) !== cell) {
    return [];
  }
  const [hole, another] = law.parts
    .map((part) => law.view.cell(line, part))
    .filter((part) => Number.isNaN(figureAt(book, part)) && habits.isHole(part));
  return hole === undefined || another !== undefined ? [] : [{ cell: hole, value: more, effect, score }];
}

/** Of cells of one law that explain about as well that it is broken what the others give is asked about. */
function askedAtWhole(book: Book, suspicion: Suspicion): Suspicion {
  const { cell, value, also, settles, ties } = suspicion;
  const own = [cell, ...ties.map((tie) => tie.cell)];
  const common = settles.find(({ law, line }) => {
    const cells = law.operation === 'at-most' ? [] : cellsOf(law, line);
    return own.every((one) => cells.includes(one));
  });
  const whole = common?.law.view.cell(common.line, common.law.whole);
  if (
    ties.length === 0 ||
    also !== undefined ||
    common === undefined ||
    whole === undefined ||
    whole === cell
  ) {
    return suspicion;
  }
  const others = [{ cell, value }, ...ties].filter((one) => one.cell !== whole);
  const known = ties.find((tie) => tie.cell === whole);
  return {
    ...suspicion,
    cell: whole,
    now: figureAt(book, whole),
    value: known?.value ?? Number.NaN,
    settles: [common, ...settles.filter((one) => one !== common)],
    follows: [],
    ties: others,
  };
}

/**
 * Whether the laws that a cell is accused by prove it: not lines of a table held against each other for no word's sake, not
 * laws that no line keeps, or that only bind two tables; and of a part above its whole not the whole, which nothing else speaks against.
 */
function isProved(cell: number, settled: readonly Instance[]): boolean {
  const isOnly = (weak: (instance: Instance) => boolean) => settled.every(weak);
  return !(
    isOnly(({ law }) => law.isAsked === true) ||
    settled.some(isApproximate) ||
    isOnly(({ law }) => law.origin === 'mined' && law.view.axis === 'row') ||
    isOnly(({ law }) => (law.kept === 0 && !isDeclared(law)) || law.origin === 'link') ||
    isOnly(({ law, line }) => law.operation === 'at-most' && law.view.cell(line, law.whole) !== cell)
  );
}

function isApproximate({ law, line }: Instance): boolean {
  return (
    law.parts.length <= LONG &&
    cellsOf(law, line).some((cell) => isMarked(law.view.book, cell, 'approximate'))
  );
}

/** What is known of the kind of a table, that its columns are added among it, needs no line to bear it out. */
function isDeclared({ origin, isPlain, view, parts, whole }: Law): boolean {
  return (
    origin === 'declared' ||
    (origin === 'total' &&
      isPlain === true &&
      (parts.at(-1) ?? whole) < whole &&
      view.figures.kind !== undefined)
  );
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
