import type { Lesson, TimetableView } from './lesson';
import { sameSubject } from './subject';

/**
 * A teachers' table that names one subject per line says only in which class the teacher is; the class meeting, 劳动 or
 * 综合实践 that he gives besides have no line of their own. Where the class's table names a subject that nobody's line gives
 * to that class, the teacher who is there gives it.
 */
export function withSideSubjects(views: readonly TimetableView[]): readonly TimetableView[] {
  const ofClasses = new Map<string, string>();
  const given = new Map<string, Set<string>>();
  for (const view of views) {
    for (const lesson of view.lessons) {
      if (view.owner === 'class') {
        ofClasses.set(slotOf(lesson), lesson.subject);
      } else {
        given.set(lesson.className, (given.get(lesson.className) ?? new Set()).add(lesson.subject));
      }
    }
  }
  const isGiven = (className: string, subject: string) =>
    [...(given.get(className) ?? [])].some((one) => sameSubject(one, subject));
  return views.map((view) => ({
    ...view,
    lessons: view.lessons.map((lesson): Lesson => {
      const subject = lesson.isOfLine ? (ofClasses.get(slotOf(lesson)) ?? '') : '';
      return subject === '' || sameSubject(subject, lesson.subject) || isGiven(lesson.className, subject)
        ? lesson
        : { ...lesson, subject, text: subject };
    }),
  }));
}

function slotOf({ className, weekday, period }: Lesson): string {
  return `${className}|${weekday}|${period}`;
}
