import { figureAt, isMarked } from './book';
import { type Evidence, expectedOf, type Formula, type Law, type Origin } from './law';
import { has, type View } from './view';

/** A law that is found on a view, before it is held over all its lines. */
export interface Draft extends Formula {
  readonly origin: Origin;
  readonly evidence: Pick<Evidence, 'kept' | 'tried' | 'share'>;
  /** Where it does not hold on the lines as they stand, the lines in the order in which it does. */
  readonly view?: View;
  /** Whoever declares it says that it may be broken for good reasons. */
  readonly isAsked?: true;
}

/** `whole` = Σ parts, all added. */
export function sumOf(whole: number, parts: readonly number[]): Formula {
  return { operation: 'sum', whole, parts, signs: parts.map(() => 1), scale: 1 };
}

/** Adds a draft. Of one relation however it is turned (计=男+女, 女=计−男) one stays, what a header says before what was mined. */
export function admit(drafts: Draft[], draft: Draft): void {
  const same = drafts.findIndex((other) => identityOf(other) === identityOf(draft));
  if (same < 0) {
    drafts.push(draft);
  } else if (drafts[same]?.origin === 'mined' && draft.origin !== 'mined') {
    drafts.splice(same, 1);
    drafts.push(draft);
  }
}

const LINEAR = new Set(['sum', 'difference', 'floored']);

function identityOf({ operation, whole, parts }: Formula): string {
  const sorted = (items: readonly number[]) => [...items].sort((one, other) => one - other).join();
  return LINEAR.has(operation)
    ? sorted([whole, ...parts])
    : `${operation}:${whole}=${operation === 'product' ? sorted(parts) : parts.join()}`;
}

/** A mined law, and one that no line keeps, convinces less. */
const MINED = 0.75;
const UNSEEN = 0.7;

/** 长×宽 of one room in a table that also says how many rooms: by which item the product is to be multiplied, on all lines alike. */
function countBeside(view: View, formula: Formula): number | undefined {
  if (formula.operation !== 'product') {
    return undefined;
  }
  const tried = view.sample.filter((line) => Number.isFinite(timesAt(view, formula, line)));
  return view.numbers.find((item) => {
    const isMultiple = (line: number) =>
      Math.abs(timesAt(view, formula, line) - figureAt(view.book, view.cell(line, item))) < NEARLY;
    const several = tried.filter((line) => isMultiple(line) && timesAt(view, formula, line) > 1 + NEARLY);
    return (
      item !== formula.whole &&
      !formula.parts.includes(item) &&
      several.length > 0 &&
      tried.filter(isMultiple).length >= MOST * tried.length
    );
  });
}

function timesAt(view: View, formula: Formula, line: number): number {
  const at = (item: number) => figureAt(view.book, view.cell(line, item));
  return at(formula.whole) / expectedOf(formula, formula.parts.map(at));
}

/** What rounding may leave of a whole number of times. */
const NEARLY = 0.005;
/** On so many of the lines a third factor must come out. */
const MOST = 0.8;

/** The family of a draft: sums and stocks are not held over lines of rates, means or prices. */
export function familyOf(written: View, { origin, evidence, view = written, ...formula }: Draft): Law {
  const isAdded = formula.operation === 'sum' || formula.operation === 'running';
  const items = [formula.whole, ...formula.parts];
  // One figure for several lines (金额 merged over two purchases) is not worked out from the figures of the first of them.
  const isShared = (line: number) =>
    view.axis === 'column' && items.some((item) => isMarked(view.book, view.cell(line, item), 'shared'));
  const count = countBeside(view, formula);
  const isOfSeveral = (line: number) =>
    count !== undefined && figureAt(view.book, view.cell(line, count)) !== 1;
  const lines = view.counted.filter((line) => !isShared(line) && !isOfSeveral(line));
  return {
    ...formula,
    view,
    lines: isAdded ? lines.filter((line) => !has(view.lines[line], 'rate', 'average', 'price')) : lines,
    origin,
    weight: Math.min(
      1,
      (origin === 'mined' ? MINED : 1) * (0.4 + 0.6 * evidence.share) * (evidence.kept === 0 ? UNSEEN : 1),
    ),
    kept: evidence.kept,
    tried: evidence.tried,
  };
}
