import { groupBy } from '../group';
import type { TimetableView } from './cell';
import type { TieBreak } from './decide';
import type { SlotStatements } from './slots';
import type { UsualTeachers } from './usual-teachers';
import { type Week, weekOf } from './week';

/**
 * Where as many tables say the one as the other. Tried in turn, until one subject is left: whose teacher is in another
 * class at that time is wrong; of a class's table and the teachers' table the one that needs fewer wrong cells is
 * right; what makes the class's week unlike that of the other classes of its stage is wrong.
 */
export function tieBreaker(views: readonly TimetableView[], usual: UsualTeachers): TieBreak {
  const isBusy = teachersAt(views, usual);
  const weeks = weeksOf(views);
  return (slot, subjects) => {
    const free = subjects.filter((subject) => {
      const teacher = usual(slot.className, subject);
      return teacher === undefined || !isBusy(teacher, slot);
    });
    if (free.length === 1) {
      return free[0];
    }
    return byTeachersTable(slot, subjects, views, usual) ?? byPeers(slot, subjects, weeks);
  };
}

/** Whether a teacher is in another class at the time of a slot, in any table. */
function teachersAt(
  views: readonly TimetableView[],
  usual: UsualTeachers,
): (teacher: string, slot: SlotStatements) => boolean {
  const lessons = groupBy(
    views.flatMap((view) => view.lessons),
    ({ weekday, period }) => `${weekday}|${period}`,
  );
  return (teacher, { className, weekday, period }) =>
    (lessons.get(`${weekday}|${period}`) ?? []).some(
      (lesson) =>
        lesson.className !== className &&
        (lesson.teacher ?? usual(lesson.className, lesson.subject)) === teacher,
    );
}

/** A class's cell with the wrong subject is one mistake; in the teachers' table it takes two, unless one teacher gives both. */
function byTeachersTable(
  { className, statements }: SlotStatements,
  subjects: readonly string[],
  views: readonly TimetableView[],
  usual: UsualTeachers,
): string | undefined {
  const [ofTeachers, more] = statements.filter(
    ({ view, lesson }) => views[view]?.owner === 'teacher' && subjects.includes(lesson.subject),
  );
  const others = subjects.filter((subject) => subject !== ofTeachers?.lesson.subject);
  return ofTeachers !== undefined &&
    more === undefined &&
    others.every((subject) => usual(className, subject) !== ofTeachers.lesson.teacher)
    ? ofTeachers.lesson.subject
    : undefined;
}

type Weeks = ReadonlyMap<string, { readonly week: Week; readonly band: number }>;

function weeksOf(views: readonly TimetableView[]): Weeks {
  const weeks = new Map<string, { readonly week: Week; readonly band: number }>();
  views.forEach((view, index) => {
    for (const [className, lessons] of groupBy(
      view.owner === 'class' ? view.lessons : [],
      (lesson) => lesson.className,
    )) {
      const grade = lessons[0]?.grade ?? 0;
      weeks.set(`${index}|${className}`, {
        week: weekOf(lessons),
        band: grade <= 2 ? 1 : grade <= 6 ? 2 : 3,
      });
    }
  });
  return weeks;
}

/** The subject of the table in which the class's week is nearest to what most classes of its stage have. */
function byPeers(
  { className, statements }: SlotStatements,
  subjects: readonly string[],
  weeks: Weeks,
): string | undefined {
  const distances = subjects.map((subject) => {
    const ofViews = statements
      .filter(({ lesson }) => lesson.subject === subject)
      .flatMap(({ view }) => weeks.get(`${view}|${className}`) ?? [])
      .map(({ week, band }) =>
        subjects.reduce((sum, one) => sum + Math.abs((week.get(one) ?? 0) - usualCount(one, band, weeks)), 0),
      );
    return { subject, distance: Math.min(...ofViews) };
  });
  const [best, second] = distances.sort((one, other) => one.distance - other.distance);
  return best && second && best.distance < second.distance && Number.isFinite(second.distance)
    ? best.subject
    : undefined;
}

/** How often most classes of a stage have a subject in the week. */
function usualCount(subject: string, band: number, weeks: Weeks): number {
  const counts = [...weeks.values()]
    .filter((one) => one.band === band)
    .map(({ week }) => week.get(subject) ?? 0);
  const groups = [...groupBy(counts, (count) => count)].sort((one, other) => other[1].length - one[1].length);
  return groups[0]?.[0] ?? 0;
}
