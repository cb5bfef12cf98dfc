import { groupBy } from '../group';
import type { Axes } from './axis';
import type { Lesson, TimetableView } from './cell';
import type { Line } from './label';
import type { Slot, SlotStatements, Statement } from './slots';
import { ACTIVITY, sameSubject } from './subject';
import { sameTeacher, type UsualTeachers } from './usual-teachers';

/** Tells which of two subjects suits a class at a time better when the views are divided; `undefined`: cannot tell. */
export type TieBreak = (slot: SlotStatements, subjects: readonly string[]) => string | undefined;

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
  const accepted = [subject, ...inTurnWith(subject, named)];
  const isAccepted = ({ lesson }: Statement) => accepted.some((one) => sameSubject(lesson.subject, one));
  const inSubject = named.filter(({ lesson }) => sameSubject(lesson.subject, subject));
  const teacher = teacherOf(inSubject, usual(className, subject));
  const isAgreeing = (one: Statement) => {
    const { teacher: named, share, subject: own } = one.lesson;
    const isRight = named === undefined || teacher === undefined || sameTeacher(named, teacher);
    return isAccepted(one) && (isRight || share < 1 || !sameSubject(own, subject));
  };
  return {
    ...base,
    decided: {
      subject,
      text: inSubject[0]?.lesson.text ?? subject,
      teacher,
      share: Math.min(...inSubject.map(({ lesson }) => lesson.share)),
    },
    agreeing: inSubject.filter(isAgreeing),
    deviating: named.filter((one) => !isAgreeing(one)),
    isTie: rivals.length > 0 && accepted.length === 1,
  };
}

/** Subjects that a table prints in the same cell, for the other weeks. */
function inTurnWith(subject: string, statements: readonly Statement[]): readonly string[] {
  const cells = new Set(
    statements
      .filter(({ lesson }) => lesson.share < 1 && sameSubject(lesson.subject, subject))
      .map(({ lesson }) => placeKey(lesson)),
  );
  return statements
    .filter(
      ({ lesson }) =>
        lesson.share < 1 && cells.has(placeKey(lesson)) && !sameSubject(lesson.subject, subject),
    )
    .map(({ lesson }) => lesson.subject);
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

/** Bare figures mean periods, unless they are the only thing that can mean the days of the week. */
export function settleOrdinals(axes: Axes): Axes {
  const lines = [...axes.rows, ...axes.columns];
  const hasDays = lines.some((line) => line.label.weekday !== undefined);
  const highest = (axis: readonly Line[]) => Math.max(0, ...axis.map((line) => line.label.ordinal ?? 0));
  const days = hasDays
    ? 'none'
    : highest(axes.columns) > 0 && highest(axes.columns) <= 7
      ? 'columns'
      : 'rows';
  return {
    ...axes,
    rows: settled(axes.rows, days === 'rows'),
    columns: settled(axes.columns, days === 'columns'),
  };
}

/** Figures become periods or days; the afternoon's periods go on counting where they start again at 1. */
function settled(axis: readonly Line[], areDays: boolean): readonly Line[] {
  let group = '';
  let last = 0;
  let offset = 0;
  return axis.map((line) => {
    const { ordinal, ...rest } = line.label;
    if (rest.grade !== undefined && rest.className === undefined && ordinal !== undefined) {
      return { ...line, label: { ...rest, classNumber: ordinal } };
    }
    if (areDays && ordinal !== undefined) {
      return { ...line, label: { ...rest, weekday: ordinal } };
    }
    const written = rest.periods ?? (ordinal === undefined ? undefined : [ordinal]);
    if (written === undefined) {
      return { ...line, label: rest };
    }
    const own = `${rest.weekday ?? ''}|${rest.className ?? ''}|${line.name}`;
    if (own !== group) {
      [group, last, offset] = [own, 0, 0];
    }
    const first = written[0] ?? 0;
    if (first + offset < last || (first === 1 && last > 0 && rest.half === 'afternoon' && offset === 0)) {
      offset = last;
    }
    const periods = written.map((period) => period + offset);
    last = Math.max(last, ...periods);
    return { ...line, label: { ...rest, periods } };
  });
}
