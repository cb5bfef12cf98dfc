import type { Raised } from '../findings';
import { groupBy } from '../group';
import { accuse, restingOn } from './accuse';
import { type Book, keyOf, placeOf } from './book';
import { LONG } from './held';
import { cellsOf } from './law';
import { slip } from './slip';
import { namedValue, type Suspicion } from './suspicion';

/**
 * What the laws say, beside what the checks have raised. A cell that was complained of gets the value that it should have and
 * what the complaint rests on. A cell that nobody accused gets a finding of its own: where the laws are strong, also instead
 * of complaints that its being right would answer; where they only ask, not if one of the cells in question is accused.
 */
export function joinSuspicions(
  raised: readonly Raised[],
  book: Book,
  suspicions: readonly Suspicion[],
): readonly Raised[] {
  const heard = raised.filter(({ complaint }) => complaint.severity !== 'advice');
  const accused = groupBy(heard, ({ complaint }) => keyOf(complaint.cell));
  const involved = involvedIn(heard);
  const keyOfCell = (cell: number) => {
    const place = placeOf(book, cell);
    return place ? keyOf(place) : '';
  };
  const suspected = new Set(suspicions.map(({ cell }) => keyOfCell(cell)));
  const answered = new Set<Raised>();
  const explained = new Map<Raised, Raised>();
  const added = new Map<string, Raised>();
  for (const suspicion of suspicions) {
    const key = keyOfCell(suspicion.cell);
    const others = inQuestion(suspicion)
      .map(keyOfCell)
      .filter((other) => other !== key);
    const isStrong = suspicion.isSure || isAlone(suspicion);
    for (const other of isStrong ? others.filter((one) => !suspected.has(one)) : []) {
      for (const one of accused.get(other) ?? []) {
        if (ARITHMETIC.test(one.rule)) {
          answered.add(one);
        }
      }
    }
    const isTaken = [...others, ...partsOf(suspicion).map(keyOfCell)].some((other) => accused.has(other));
    const atCell = accused.get(key) ?? [];
    for (const one of atCell) {
      explained.set(one, explained.get(one) ?? explain(one, book, suspicion));
    }
    const isOpen = atCell.length === 0 && (isStrong || (!isTaken && !involved.has(key)));
    const finding = isOpen && !added.has(key) ? accuse(book, suspicion) : undefined;
    if (finding) {
      added.set(key, finding);
    }
  }
  return [
    ...raised.filter((one) => !answered.has(one)).map((one) => explained.get(one) ?? one),
    ...added.values(),
  ];
}

/** Rules that hold figures against each other: when a figure among them is put right, they have nothing left to say. */
const ARITHMETIC =
  /-(?:sum|mismatch)$|^(?:running-balance|part-exceeds-whole|parts-and-whole|printed-figure|over-depreciated)$/;

/** Cells that errors hold others against. */
function involvedIn(heard: readonly Raised[]): ReadonlySet<string> {
  const errors = heard.filter(({ complaint }) => complaint.severity === 'error');
  return new Set(errors.flatMap(({ complaint }) => complaint.related ?? []).map(keyOf));
}

/** Asked about, but nothing else would explain it, and a slip of the keys does. */
function isAlone({ ties, now, value }: Suspicion): boolean {
  return ties.length === 0 && slip(now, value) === 1;
}

/** The wholes of the broken laws, the other parts of short ones, what follows and what ties. */
function inQuestion({ settles, follows, ties }: Suspicion): readonly number[] {
  return [
    ...settles.flatMap(({ law, line }) =>
      law.view.axis === 'row' || law.parts.length > LONG
        ? [law.view.cell(line, law.whole)]
        : cellsOf(law, line),
    ),
    ...follows.map(({ cell }) => cell),
    ...ties.map(({ cell }) => cell),
  ];
}

/** The lines under the totals in question. */
function partsOf({ settles }: Suspicion): readonly number[] {
  return settles.flatMap(({ law, line }) =>
    law.parts.length > LONG ? [] : law.parts.map((part) => law.view.cell(line, part)),
  );
}

function explain(one: Raised, book: Book, suspicion: Suspicion): Raised {
  const { complaint } = one;
  const value = namedValue(suspicion);
  return {
    ...one,
    complaint: {
      ...complaint,
      ...(value === undefined ? {} : { expected: complaint.expected ?? value }),
      cause: complaint.cause ?? complaint.cell,
      restsOn: complaint.restsOn ?? restingOn(book, suspicion),
    },
  };
}
