import type { Complaint } from '../../model/finding';
import { groupBy } from '../group';
import type { TimetableRaised } from './agreement';
import type { Assignment, TimetableView } from './cell';
import type { Slot } from './slots';
import { sameTeacher } from './usual-teachers';

/** How the timetables bear out one line of the list of teachers. */
interface Tally {
  readonly one: Assignment;
  /** Periods of the teacher in the subject by the timetables; `undefined` where they name no teachers. */
  readonly ofTeacher: number | undefined;
  /** Periods of the subject in the listed classes; `undefined` where a class has no timetable. */
  readonly ofClasses: number | undefined;
  /** Classes in which timetables print this teacher with the subject. */
  readonly taught: readonly string[];
  /** Listed classes in which they print somebody else. */
  readonly others: readonly string[];
  /** Periods about which the timetables are divided. */
  readonly doubtful: number;
}

/** Holds the list of teachers against the timetables: periods of every line, and the classes it names. */
export function* checkAssignments(
  assignments: readonly Assignment[],
  slots: readonly Slot[],
  views: readonly TimetableView[],
): Iterable<TimetableRaised> {
  const linesOf = groupBy(assignments, keyOf);
  const tallies = assignments.map((one) => tallyOf(one, slots, (linesOf.get(keyOf(one))?.length ?? 0) > 1));
  const isPerClass = statesPerClass(tallies);
  const sources = [...new Set(views.map((view) => `《${view.sheet}》`))].slice(0, 3).join('、');
  for (const tally of tallies) {
    yield* checkClasses(tally, assignments, sources);
  }
  yield* onceEach(
    tallies.flatMap((tally) => [...checkPeriods(tally, isPerClass, sources)]),
    assignments,
  );
}

/**
 * Periods that one cell states for several classes: said once, and only where most of them contradict it. Where one class
 * alone does, it is that class's timetable that is different.
 */
function onceEach(
  raised: readonly TimetableRaised[],
  assignments: readonly Assignment[],
): readonly TimetableRaised[] {
  const at = (cell: Assignment['places']['periods']) =>
    cell ? `${cell.sheet}:${cell.row}:${cell.column}` : '';
  const stated = groupBy(assignments, ({ places }) => at(places.periods));
  return [...groupBy(raised, ({ complaint }) => at(complaint.cell))].flatMap(([cell, said]) =>
    said.length * 2 > (stated.get(cell)?.length ?? 0) ? said.slice(0, 1) : [],
  );
}

function keyOf({ teacher, subject }: Assignment): string {
  return `${teacher} ${subject}`;
}

/** `isSplit`: the list has a line for every class, and a line speaks of its own classes only. */
function tallyOf(one: Assignment, slots: readonly Slot[], isSplit: boolean): Tally {
  const ofSubject = slots.filter((slot) => slot.decided?.subject === one.subject);
  const explicit = ofSubject.filter((slot) =>
    slot.agreeing.some(({ lesson }) => lesson.teacher !== undefined),
  );
  const namesTeacher = explicit.some((slot) => one.classes.includes(slot.className));
  const own = ofSubject.filter(
    (slot) => slot.decided?.teacher !== undefined && sameTeacher(slot.decided.teacher, one.teacher),
  );
  const covered = new Set(slots.filter((slot) => slot.decided !== undefined).map((slot) => slot.className));
  const listed = ofSubject.filter((slot) => one.classes.includes(slot.className));
  const isCovered = one.classes.every((name) => covered.has(name));
  const taught = [...new Set(explicit.filter((slot) => own.includes(slot)).map((slot) => slot.className))];
  return {
    one,
    ofTeacher:
      namesTeacher && isCovered
        ? periodsOf(isSplit ? own.filter((slot) => one.classes.includes(slot.className)) : own)
        : undefined,
    ofClasses: isCovered ? periodsOf(listed) : undefined,
    taught,
    doubtful: slots.filter(
      (slot) => slot.isTie && one.classes.includes(slot.className) && isAbout(slot, one.subject),
    ).length,
    others: one.classes.filter(
      (name) =>
        !taught.includes(name) &&
        explicit.some((slot) => slot.className === name) &&
        !own.some((slot) => slot.className === name),
    ),
  };
}

function isAbout({ decided, deviating }: Slot, subject: string): boolean {
  return decided?.subject === subject || deviating.some(({ lesson }) => lesson.subject === subject);
}

function periodsOf(slots: readonly Slot[]): number {
  return slots.reduce((sum, slot) => sum + (slot.decided?.share ?? 0), 0);
}

/** Some lists give the periods of one class where several are named: whatever fits more lines is meant. */
function statesPerClass(tallies: readonly Tally[]): boolean {
  const several = tallies.filter(({ one }) => one.classes.length > 1 && one.periods !== undefined);
  const fits = (times: (one: Assignment) => number) =>
    several.filter(
      ({ one, ofClasses }) => ofClasses !== undefined && (one.periods ?? 0) * times(one) === ofClasses,
    ).length;
  return fits((one) => one.classes.length) > fits(() => 1);
}

function* checkPeriods(
  { one, ofTeacher, ofClasses, doubtful }: Tally,
  isPerClass: boolean,
  sources: string,
): Iterable<TimetableRaised> {
  const cell = one.places.periods;
  const expected = ofTeacher ?? ofClasses;
  if (one.periods === undefined || !cell || expected === undefined || expected === 0) {
    return;
  }
  const stated = one.periods * (isPerClass ? one.classes.length : 1);
  const fits = (tally: number | undefined) => tally !== undefined && Math.abs(stated - tally) <= doubtful;
  if (fits(ofTeacher) || fits(ofClasses)) {
    return;
  }
  const complaint: Complaint = {
    cell,
    severity: 'error',
    message: `${one.teacher}${one.subject}周课时写的是${stated}节,按${sources}统计是${expected}节,相差${Math.abs(expected - stated)}节。请核对后改正。`,
    actual: `${stated}节`,
    required: `${expected}节`,
    ...(stated === one.periods ? { expected } : {}),
  };
  yield { rule: 'assignment-periods', complaint };
}

function* checkClasses(
  { one, taught, others }: Tally,
  all: readonly Assignment[],
  sources: string,
): Iterable<TimetableRaised> {
  const cell = one.places.classes;
  const listed = all
    .filter((other) => other.subject === one.subject && sameTeacher(other.teacher, one.teacher))
    .flatMap((other) => other.classes);
  const byOthers = all
    .filter((other) => other.subject === one.subject && other.teacher !== one.teacher)
    .flatMap((other) => other.classes);
  const more = taught.filter((name) => !listed.includes(name) && !byOthers.includes(name));
  const isFirst =
    all.find((other) => other.subject === one.subject && sameTeacher(other.teacher, one.teacher)) === one;
  if (!cell || ((more.length === 0 || !isFirst) && others.length === 0)) {
    return;
  }
  const extra = isFirst && more.length > 0 ? `漏了${more.join('、')}` : '';
  const wrong = others.length > 0 ? `多了${others.join('、')}(课表上是别的教师)` : '';
  const complaint: Complaint = {
    cell,
    severity: 'error',
    message: `${one.teacher}任教${one.subject}的班级与课表不符:${[extra, wrong].filter(Boolean).join(',')}。依据${sources},请改成一致。`,
    actual: one.classes.join('、'),
    required: [...listed.filter((name) => !others.includes(name)), ...more].join('、'),
  };
  yield { rule: 'assignment-classes', complaint };
}
