import { groupBy } from '../group';
import { type Assignment, type Lesson, slotKey, type TimetableView } from './lesson';
import { ACTIVITY, sameSubject } from './subject';
import { sameTeacher } from './teacher';

/** A lesson with the view (by its index) that prints it. */
export interface Statement {
  readonly view: number;
  readonly lesson: Lesson;
}

/** What all timetables together say of one period of one class. */
export interface Slot {
  readonly className: string;
  readonly weekday: number;
  readonly period: number;
  /** What takes place by most of them; `undefined`: nothing. */
  readonly decided:
    | {
        readonly subject: string;
        readonly text: string;
        readonly teacher: string | undefined;
        readonly share: number;
      }
    | undefined;
  readonly agreeing: readonly Statement[];
  readonly deviating: readonly Statement[];
  /** Views whose cell for it is blank. */
  readonly blank: readonly number[];
  /** As many views are for one as for the other. */
  readonly isTie: boolean;
}

/** Who usually teaches a subject in a class: what most lessons say, else the list of teachers if it names one only. */
export type UsualTeachers = (className: string, subject: string) => string | undefined;

export function usualTeachers(
  views: readonly TimetableView[],
  assignments: readonly Assignment[],
): UsualTeachers {
  const lessons = views
    .flatMap((view) => view.lessons)
    .filter((lesson) => lesson.teacher !== undefined && lesson.subject !== '');
  const printed = groupBy(lessons, (lesson) => `${lesson.className}|${lesson.subject}`);
  const listed = groupBy(
    assignments.flatMap((one) =>
      one.classes.map((className) => ({ key: `${className}|${one.subject}`, teacher: one.teacher })),
    ),
    (entry) => entry.key,
  );
  return (className, subject) => {
    const key = `${className}|${subject}`;
    const names = (printed.get(key) ?? []).map((lesson) => lesson.teacher ?? '');
    const most = mostOf(names);
    if (most !== undefined) {
      return most;
    }
    const candidates = new Set((listed.get(key) ?? []).map((entry) => entry.teacher));
    return names.length === 0 && candidates.size === 1 ? [...candidates][0] : undefined;
  };
}

/** The name that stands more than half of the times. */
function mostOf(names: readonly string[]): string | undefined {
  for (const [name, same] of groupBy(names, (one) => one)) {
    if (same.length * 2 > names.length) {
      return name;
    }
  }
  return undefined;
}

/** Tells which of two subjects suits a class at a time better when the views are divided: the first of `better` wins. */
export type TieBreak = (slot: SlotStatements, subjects: readonly string[]) => string | undefined;

export interface SlotStatements {
  readonly className: string;
  readonly weekday: number;
  readonly period: number;
  readonly statements: readonly Statement[];
  readonly blank: readonly number[];
}

/** All that is said of every period of every class, undecided. */
export function collectSlots(views: readonly TimetableView[]): readonly SlotStatements[] {
  const slots = new Map<
    string,
    SlotStatements & { readonly statements: Statement[]; readonly blank: number[] }
  >();
  const open = (className: string, weekday: number, period: number) => {
    const key = slotKey(className, weekday, period);
    const slot = slots.get(key) ?? { className, weekday, period, statements: [], blank: [] };
    slots.set(key, slot);
    return slot;
  };
  views.forEach((view, index) => {
    for (const lesson of view.lessons) {
      open(lesson.className, lesson.weekday, lesson.period).statements.push({ view: index, lesson });
    }
  });
  views.forEach((view, index) => {
    if (view.owner !== 'class') {
      return;
    }
    for (const slot of slots.values()) {
      const cell = view.cells.has(slotKey(slot.className, slot.weekday, slot.period));
      if (cell && !slot.statements.some((statement) => statement.view === index)) {
        slot.blank.push(index);
      }
    }
  });
  return [...slots.values()];
}

/** Decides a slot by majority of the views; a tie goes to what the tie break says, then to the view of the most classes. */
export function decide(
  slot: SlotStatements,
  views: readonly TimetableView[],
  usual: UsualTeachers,
  tieBreak: TieBreak,
): Slot {
  const named = slot.statements.filter(({ lesson }) => lesson.subject !== '');
  const subjects = [...new Set(named.map(({ lesson }) => lesson.subject))];
  const votes = (subject: string) =>
    new Set(named.filter(({ lesson }) => sameSubject(lesson.subject, subject)).map(({ view }) => view)).size;
  const most = Math.max(0, ...subjects.map(votes));
  const leading = subjects.filter((subject) => votes(subject) === most);
  const { className, weekday, period, blank } = slot;
  const base = { className, weekday, period, blank };
  if (blank.length > most && most > 0) {
    return { ...base, decided: undefined, agreeing: [], deviating: named, isTie: false };
  }
  const rivals = leading.filter((subject) => !sameSubject(subject, leading[0] ?? ''));
  const subject =
    rivals.length === 0 ? leading[0] : (tieBreak(slot, leading) ?? masterOf(slot, leading, views));
  if (subject === undefined) {
    return { ...base, decided: undefined, agreeing: [], deviating: [], isTie: false };
  }
  const inSubject = named.filter(({ lesson }) => sameSubject(lesson.subject, subject));
  const cells = new Set(inSubject.map(({ lesson }) => placeKey(lesson)));
  const inTurn = named.filter(
    (one) => one.lesson.share < 1 && cells.has(placeKey(one.lesson)) && !inSubject.includes(one),
  );
  const teacher = teacherOf(inSubject, usual(className, subject));
  const isAgreeing = ({ lesson }: Statement) =>
    lesson.teacher === undefined ||
    teacher === undefined ||
    sameTeacher(lesson.teacher, teacher) ||
    lesson.share < 1;
  return {
    ...base,
    decided: {
      subject,
      text: inSubject[0]?.lesson.text ?? subject,
      teacher,
      share: Math.min(...inSubject.map(({ lesson }) => lesson.share)),
    },
    agreeing: inSubject.filter(isAgreeing),
    deviating: [
      ...inSubject.filter((one) => !isAgreeing(one)),
      ...named.filter((one) => !inSubject.includes(one) && !inTurn.includes(one)),
    ],
    isTie: rivals.length > 0,
  };
}

function placeKey(lesson: Lesson): string {
  return `${lesson.place.sheet}!${lesson.place.row}:${lesson.place.column}`;
}

/** The teacher that most views and the usual order speak for. */
function teacherOf(statements: readonly Statement[], usual: string | undefined): string | undefined {
  const named = statements.flatMap(({ lesson }) => (lesson.teacher === undefined ? [] : [lesson.teacher]));
  const votes = groupBy(usual === undefined ? named : [...named, usual], (name) => name);
  const most = Math.max(0, ...[...votes.values()].map((same) => same.length));
  const leading = [...votes].filter(([, same]) => same.length === most).map(([name]) => name);
  return leading.find((name) => name === usual) ?? leading[0];
}

/** The subject that the table of the whole school prints; an activity never wins against a lesson. */
function masterOf(
  slot: SlotStatements,
  subjects: readonly string[],
  views: readonly TimetableView[],
): string | undefined {
  const lessons = subjects.filter((subject) => subject !== ACTIVITY);
  const size = (subject: string) =>
    Math.max(
      ...slot.statements
        .filter(({ lesson }) => lesson.subject === subject)
        .map(({ view }) => (views[view]?.owner === 'class' ? (views[view]?.owners.size ?? 0) : 0)),
    );
  return [...(lessons.length > 0 ? lessons : subjects)].sort((one, other) => size(other) - size(one))[0];
}
