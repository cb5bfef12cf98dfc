import type { CurriculumPlan } from '../../model/standard';
import { dayOf, plansFor } from './era';
import type { TimetableView } from './lesson';
import type { TieBreak, UsualTeachers } from './slots';
import { needsOf, planSubject, weekOf } from './week';

/**
 * Where as many tables say the one as the other: wrong is the subject whose teacher is in another class at that time,
 * else the one whose table lacks the other subject against the plan.
 */
export function tieBreaker(
  views: readonly TimetableView[],
  usual: UsualTeachers,
  plans: readonly CurriculumPlan[],
): TieBreak {
  const isBusy = (className: string, weekday: number, period: number, teacher: string) =>
    views.some((view) =>
      view.lessons.some(
        (lesson) =>
          lesson.weekday === weekday &&
          lesson.period === period &&
          lesson.className !== className &&
          (lesson.teacher ?? usual(lesson.className, lesson.subject)) === teacher,
      ),
    );
  return ({ className, weekday, period, statements }, subjects) => {
    const free = subjects.filter((subject) => {
      const teacher = usual(className, subject);
      return teacher === undefined || !isBusy(className, weekday, period, teacher);
    });
    if (free.length === 1) {
      return free[0];
    }
    const lacking = subjects.filter((subject) =>
      statements.some(
        ({ view, lesson }) =>
          lesson.subject !== subject &&
          subjects.includes(lesson.subject) &&
          lacks(views[view], className, subject, plans),
      ),
    );
    return lacking.length === 1 ? lacking[0] : undefined;
  };
}

/** Whether the week that a view prints for a class has too little of a subject. */
function lacks(
  view: TimetableView | undefined,
  className: string,
  subject: string,
  plans: readonly CurriculumPlan[],
): boolean {
  const lessons =
    view?.owner === 'class' ? view.lessons.filter((lesson) => lesson.className === className) : [];
  const grade = lessons[0]?.grade;
  if (!view || grade === undefined) {
    return false;
  }
  return plansFor(dayOf(view), plans).some((plan) =>
    [
      ...needsOf(weekOf(lessons), grade, plan.periods),
      ...needsOf(weekOf(lessons), grade, plan.usual ?? {}),
    ].some((need) => planSubject(need.label) === subject && need.given < need.demanded),
  );
}
