import { readNumber } from '../../reading/numbers';
import { groupBy } from '../group';
import { accuse, restingOn } from '../laws/accuse';
import { type Book, figureAt, keyOf, placeOf } from '../laws/book';
import type { Found } from '../laws/find';
import { LONG } from '../laws/held';
import { cellsOf } from '../laws/law';
import { slip } from '../laws/slip';
import { changesOf, namedValue, type Suspicion } from '../laws/suspicion';
import type { Raised } from '../raised';
import { nameOf } from './consequences';

/**
 * What the laws say, beside what the checks have raised. A cell that was complained of gets the value that it should have and
 * what the complaint rests on. A cell that nobody accused gets a finding of its own: where the laws are strong, also instead
 * of complaints that its being right would answer; where they only ask, not if one of the cells in question is accused.
 */
export function hearLaws(
  raised: readonly Raised[],
  { book, suspicions, isMadeUpInItsLine }: Pick<Found, 'book' | 'suspicions' | 'isMadeUpInItsLine'>,
  gone: ReadonlySet<string> | undefined,
): readonly Raised[] {
  const answered = new Set<Raised>(
    raised.filter(
      ({ rule, complaint: { cell, related = [] } }) =>
        rule === 'parts-and-whole' &&
        isMadeUpInItsLine(
          cell,
          related.filter((place) => keyOf(place) !== keyOf(cell)),
        ),
    ),
  );
  const heard = raised.filter((one) => one.complaint.severity !== 'advice' && !answered.has(one));
  const accused = groupBy(heard, ({ complaint }) => keyOf(complaint.cell));
  // What a standard demands is no doubt of the figure.
  const doubtful = new Set(
    heard
      .filter(({ complaint: { basis, missing } }) => basis === undefined && missing === undefined)
      .map(({ complaint }) => keyOf(complaint.cell)),
  );
  const wrong = new Set(
    heard
      .filter(({ complaint: { severity, basis } }) => severity === 'error' && basis === undefined)
      .map(({ complaint }) => keyOf(complaint.cell)),
  );
  const involved = involvedIn(heard);
  const keyOfCell = (cell: number) => {
    const place = placeOf(book, cell);
    return place ? keyOf(place) : '';
  };
  const suspected = new Set(suspicions.map(({ cell }) => keyOfCell(cell)));
  const explained = new Map<Raised, Raised>();
  const added = new Map<string, Raised>();
  for (const suspicion of suspicions) {
    const key = keyOfCell(suspicion.cell);
    const others = inQuestion(suspicion)
      .map(keyOfCell)
      .filter((other) => other !== key);
    const isStrong = suspicion.isSure || isAlone(suspicion);
    // Where the workbook was looked at again with the figure put right, it shows which complaints that answers.
    const isMended = gone !== undefined && changesOf(suspicion).length > 0;
    for (const other of isStrong ? others.filter((one) => !suspected.has(one)) : []) {
      for (const one of accused.get(other) ?? []) {
        if (ARITHMETIC.test(one.rule) && (isMended ? gone.has(nameOf(one)) : restsOn(one, key))) {
          answered.add(one);
        }
      }
    }
    // That a line is not filled in makes nobody doubt its total.
    const isFilled = (cell: number) => cell !== suspicion.cell && !Number.isNaN(figureAt(book, cell));
    const isTaken =
      inQuestion(suspicion).some((cell) => isFilled(cell) && doubtful.has(keyOfCell(cell))) ||
      partsOf(suspicion).some((cell) => isFilled(cell) && wrong.has(keyOfCell(cell)));
    const atCell = accused.get(key) ?? [];
    for (const one of atCell) {
      explained.set(one, explained.get(one) ?? explain(one, book, suspicion));
    }
    const isOpen = atCell.length === 0 && (isStrong || (!isTaken && !involved.has(key)));
    const finding = isOpen && !added.has(key) ? accuse(book, suspicion) : undefined;
    const same = finding && isStrong ? heard.filter((one) => wantsTheSame(one, key, suspicion)) : [];
    for (const one of same) {
      answered.add(one);
    }
    if (finding) {
      added.set(key, same.length > 0 ? asError(finding) : finding);
    }
  }
  return [
    ...raised.filter((one) => !answered.has(one)).map((one) => explained.get(one) ?? one),
    ...added.values(),
  ];
}

/** Rules that hold figures against each other: when a figure among them is put right, they have nothing left to say. */
const ARITHMETIC =
  /-(?:sum|mismatch)$|^(?:running-balance|part-exceeds-whole|parts-and-whole|printed-figure|over-depreciated|fitness-rate)$/;

/** A complaint that does not speak of a cell is not answered by what is said there. */
function restsOn({ complaint: { related = [] } }: Raised, key: string): boolean {
  return related.some((place) => keyOf(place) === key);
}

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
function inQuestion({ also, settles, follows, ties }: Suspicion): readonly number[] {
  return [
    ...(also === undefined ? [] : [also.cell]),
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
      ...(isBorneOut(one, suspicion) ? { severity: 'error' } : {}),
      ...(value === undefined ? {} : { expected: complaint.expected ?? value }),
      cause: complaint.cause ?? complaint.cell,
      restsOn: complaint.restsOn ?? restingOn(book, suspicion),
    },
  };
}

/** Another table says what the laws of the figure's own table want it to be: two witnesses that know nothing of each other. */
function isBorneOut({ rule, complaint }: Raised, suspicion: Suspicion): boolean {
  const value = namedValue(suspicion);
  return (
    rule === 'figures-disagree' &&
    complaint.severity === 'query' &&
    suspicion.ties.length === 0 &&
    suspicion.settles.some(({ law }) => law.origin !== 'link') &&
    value !== undefined &&
    readNumber(complaint.required ?? '')?.value === value
  );
}

/** A check holds the cell against something else and comes to the same value: one cause, seen from two sides. */
function wantsTheSame({ rule, complaint }: Raised, key: string, suspicion: Suspicion): boolean {
  const value = namedValue(suspicion);
  return (
    value !== undefined &&
    ARITHMETIC.test(rule) &&
    (complaint.related ?? []).some((place) => keyOf(place) === key) &&
    readNumber(complaint.required ?? '')?.value === value
  );
}

function asError(one: Raised): Raised {
  return { ...one, complaint: { ...one.complaint, severity: 'error' } };
}
