import { TIE } from './ahead';
import { type Book, figureAt, isMarked } from './book';
import type { Candidate } from './candidates';
import type { Habits } from './habits';
import { type Instance, LONG } from './held';
import { cellsOf, type Law } from './law';
import type { Ledgerbook } from './ledgerbook';
import { slip } from './slip';
import type { Suspicion } from './suspicion';

/** Below it the figure is asked about. */
const SURE = 0.3;

/** What the best candidate is suspected of: what ties with it, and whether the laws are sure. */
export function suspect(
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
      .map((rival) => [rival.cell, { cell: rival.cell, value: rival.value, follows: rival.effect.follows }]),
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
export function holesUnder(
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

/** Of two figures the one is asked about that can be put right by itself: 350 for 320 at a price, where the total bears out its 金额. */
export function askedAtFewest(book: Book, suspicion: Suspicion): Suspicion {
  const { cell, value, follows, ties, also } = suspicion;
  const [tie, ...others] = ties;
  return tie === undefined ||
    others.length > 0 ||
    also !== undefined ||
    follows.length === 0 ||
    tie.follows?.length !== 0
    ? suspicion
    : {
        ...suspicion,
        cell: tie.cell,
        now: figureAt(book, tie.cell),
        value: tie.value,
        follows: [],
        ties: [{ cell, value, follows }],
      };
}

/** Of cells of one law that explain about as well that it is broken what the others give is asked about. */
export function askedAtWhole(book: Book, suspicion: Suspicion): Suspicion {
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
  const known = ties.find((tie) => tie.cell === whole);
  const others = [{ cell, value }, ...ties].filter((one) => one.cell !== whole);
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
