import type { Ledger, LedgerView, Scene } from '../../model/ledger';
import type { CurriculumPlan } from '../../model/standard';
import type { Context } from '../../model/table';
import { checkAgreement, type TimetableRaised } from './agreement';
import { checkAssignments } from './assignment';
import { checkMatrixGaps } from './assignment-gaps';
import { readAssignmentMatrix } from './assignment-matrix';
import type { Assignment, TimetableView } from './cell';
import { checkClashes, checkLoneTerms, withSideSubjects } from './clashes';
import { checkStaffPeriods, checkSums } from './counts';
import { decide } from './decide';
import { checkFamilies } from './families';
import { joinHalves } from './label';
import { partlyRead, readAssignments, readList } from './list';
import { readMatrix } from './matrix';
import { checkPlans } from './plan-check';
import { collectSlots } from './slots';
import { tieBreaker } from './tie-break';
import { usualTeachers } from './usual-teachers';

/** Ledgers with their views, as the engine passes them. */
export interface Seen {
  readonly ledger: Ledger;
  readonly view: LedgerView;
}

/**
 * Holds all timetables of the workbook against each other, against the list of teachers and against the curriculum
 * plans. `plans`: those that the chosen standards name and the national ones (`isNational`), which hold where no other
 * is in force at the time of the timetable.
 */
export function* checkTimetables(
  ledgers: readonly Seen[],
  plans: readonly CurriculumPlan[],
  scene: Scene,
): Iterable<TimetableRaised> {
  const read = ledgers
    .filter(({ ledger }) => ledger.kind === 'timetable')
    .map((seen) => ({ seen, timetable: readTimetable(seen) }));
  const lists = ledgers.filter(({ ledger }) => ledger.kind === 'teacher-assignment');
  for (const { seen, timetable } of read) {
    if (timetable === undefined) {
      yield { rule: 'timetable-unread', complaint: unread(seen.view) };
    }
  }
  const timetables = joinHalves(read.flatMap(({ timetable }) => timetable ?? []));
  const groups = terms(timetables);
  yield* checkLoneTerms(groups);
  for (const views of groups) {
    const assignments = lists.filter(({ view }) => isSameTerm(view, views)).flatMap(assignmentsOf);
    yield* checkTerm(views, assignments, plans, scene);
  }
  for (const { ledger } of lists.filter((list) => list.ledger.table.orientation === 'matrix')) {
    yield* checkMatrixGaps(ledger);
  }
  yield* checkStaffPeriods(
    lists.flatMap(assignmentsOf),
    scene.ledgers('teacher-roster'),
    new Set(lists.flatMap(({ view }) => partlyRead(view))),
  );
}

function* checkTerm(
  printed: readonly TimetableView[],
  assignments: readonly Assignment[],
  plans: readonly CurriculumPlan[],
  scene: Scene,
): Iterable<TimetableRaised> {
  const views = withSideSubjects(printed);
  const usual = usualTeachers(views, assignments);
  const tieBreak = tieBreaker(views, usual);
  const slots = collectSlots(views).map((slot) => decide(slot, views, usual, tieBreak));
  const demand = scene.demands('timetables-agree')[0];
  yield* checkAgreement(slots, views, demand?.severity ?? 'error', demand?.basis);
  yield* checkClashes(slots, views);
  yield* checkPlans(views, plans, scene.today);
  yield* checkFamilies(views, plans, scene);
  yield* checkSums(views);
  yield* checkAssignments(assignments, slots, views);
}

function readTimetable({ ledger, view }: Seen): TimetableView | undefined {
  return ledger.table.orientation === 'rows'
    ? (readList(view) ?? readMatrix(ledger, view))
    : readMatrix(ledger, view);
}

function assignmentsOf({ ledger, view }: Seen): readonly Assignment[] {
  if (ledger.table.orientation === 'matrix' && view.has('subject') && ledger.fields[0]?.field === 'subject') {
    return readAssignmentMatrix(ledger);
  }
  const listed = readAssignments(view);
  return listed.length > 0 ? listed : readAssignmentMatrix(ledger);
}

/** Timetables of different terms do not contradict each other; one that names no term goes with the latest. */
function terms(views: readonly TimetableView[]): readonly (readonly TimetableView[])[] {
  const dated = views.filter(({ context }) => context.period !== undefined);
  const sorted = [...dated].sort((one, other) => startOf(one).localeCompare(startOf(other)));
  const groups: TimetableView[][] = [];
  for (const view of sorted) {
    const last = groups.at(-1);
    if (last?.every((other) => overlap(view.context, other.context))) {
      last.push(view);
    } else {
      groups.push([view]);
    }
  }
  const undated = views.filter(({ context }) => context.period === undefined);
  return groups.length === 0 ? [undated] : [...groups.slice(0, -1), [...(groups.at(-1) ?? []), ...undated]];
}

function startOf({ context }: TimetableView): string {
  return context.period?.from ?? '';
}

function overlap(one: Context, other: Context): boolean {
  return (
    one.period === undefined ||
    other.period === undefined ||
    (one.period.from <= other.period.to && other.period.from <= one.period.to)
  );
}

function isSameTerm(view: LedgerView, views: readonly TimetableView[]): boolean {
  return views.every(({ context }) => overlap(view.context, context));
}

function unread(view: LedgerView): TimetableRaised['complaint'] {
  return {
    cell: view.anchor,
    severity: 'advice',
    message:
      '这张课表没有读懂(认不出星期、节次或班级、教师),没有核对。请在表头写明星期和节次,在行首或标题写明班级或教师。',
  };
}
