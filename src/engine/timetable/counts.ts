import type { LedgerView } from '../../model/ledger';
import { groupBy } from '../group';
import type { TimetableRaised } from './agreement';
import type { Assignment, Lesson, TimetableView } from './cell';
import { ACTIVITY, CLASS_MEETING, lessonSubject } from './subject';
import { teacherName } from './usual-teachers';

/** Periods that a timetable's own 合计 column states, against the cells of the row. */
export function* checkSums(views: readonly TimetableView[]): Iterable<TimetableRaised> {
  for (const view of views) {
    const byOwner = groupBy(view.lessons, (lesson) => ownerOf(lesson, view));
    for (const { owner, subject, value, place } of view.sums) {
      const lessons = byOwner.get(owner) ?? [];
      const counts = possibleCounts(lessons, subject);
      if (lessons.length > 0 && !counts.includes(value)) {
        yield {
          rule: 'timetable-count',
          complaint: {
            cell: place,
            severity: 'error',
            message: `${owner}合计写的是${value}节,课表里排了${counts[0]}节。请核对后改正。`,
            actual: `${value}节`,
            required: `${counts[0]}节`,
          },
        };
      }
    }
  }
}

function ownerOf(lesson: Lesson, view: TimetableView): string {
  return (
    (view.owner === 'class' ? lesson.className : view.owner === 'teacher' ? lesson.teacher : lesson.room) ??
    ''
  );
}

/** All periods first; then those without class meetings, self-study, or other subjects than the row's. */
function possibleCounts(lessons: readonly Lesson[], subject: string): readonly number[] {
  const sum = (kept: (lesson: Lesson) => boolean) =>
    lessons.filter(kept).reduce((total, { share }) => total + share, 0);
  const own = lessonSubject(subject, new Map(), undefined);
  return [
    ...(own === undefined ? [] : [sum((lesson) => lesson.subject === own)]),
    sum(() => true),
    sum((lesson) => lesson.subject !== ACTIVITY),
    sum((lesson) => lesson.subject !== ACTIVITY && lesson.subject !== CLASS_MEETING),
  ];
}

/** Weekly periods of the staff register against the list of teachers; other work may be counted there, so it asks. */
export function* checkStaffPeriods(
  assignments: readonly Assignment[],
  registers: readonly LedgerView[],
  partly: ReadonlySet<string>,
): Iterable<TimetableRaised> {
  const byTeacher = groupBy(assignments, (one) => one.teacher);
  for (const record of registers.flatMap((register) => register.records)) {
    const own = byTeacher.get(teacherName(record.text('name'))) ?? [];
    const listed = own.reduce((sum, { periods }) => sum + (periods ?? Number.NaN), 0);
    const stated = record.number('weekly_periods');
    const cell = record.place('weekly_periods');
    if (partly.has(teacherName(record.text('name')))) {
      continue;
    }
    if (own.length === 0 || Number.isNaN(listed) || stated === undefined || !cell || stated === listed) {
      continue;
    }
    yield {
      rule: 'staff-periods',
      complaint: {
        cell,
        related: own.flatMap(({ places }) => places.periods ?? []),
        severity: 'query',
        message: `${record.text('name')}周课时这里写${stated}节,教师任课表合计${listed}节,相差${Math.abs(stated - listed)}节。请核对后统一。`,
        actual: `${stated}节`,
        required: `${listed}节`,
      },
    };
  }
}
