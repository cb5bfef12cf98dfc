import type { TimetableRaised } from './agreement';
import type { Lesson, TimetableView } from './lesson';
import { sameSubject } from './subject';

/**
 * The week of one class that is alone in its term, while the table of all classes is of another one and says
 * something else: either its term is written wrongly or it was not brought up to date.
 */
export function* checkLoneTerms(groups: readonly (readonly TimetableView[])[]): Iterable<TimetableRaised> {
  for (const group of groups) {
    const [lone] = group;
    const [owner] = lone?.owners.keys() ?? [];
    if (!lone || owner === undefined || group.length > 1 || lone.owner !== 'class' || lone.owners.size > 1) {
      continue;
    }
    const showing = groups
      .filter((other) => other !== group)
      .flatMap((other) => other.filter((view) => view.owners.has(owner)));
    const [whole] = showing;
    if (showing.length !== 1 || whole?.owner !== 'class' || whole.owners.size < 2) {
      continue;
    }
    const differing = lone.lessons.filter(({ weekday, period, subject }) =>
      whole.lessons.some(
        (other) =>
          other.className === owner &&
          other.weekday === weekday &&
          other.period === period &&
          !sameSubject(other.subject, subject),
      ),
    ).length;
    if (differing === 0) {
      continue;
    }
    yield {
      rule: 'timetable-term',
      complaint: {
        cell: lone.anchor,
        severity: 'query',
        message: `${lone.sheet}写的学期与${whole.sheet}不同,${owner}有${differing}节不一样。请核对学期;不是同一学期的,换成同一学期的课表。`,
        actual: termOf(lone),
        required: termOf(whole),
      },
    };
  }
}

function termOf({ context: { period } }: TimetableView): string {
  return period ? `${period.from}至${period.to}` : '未写学期';
}

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
