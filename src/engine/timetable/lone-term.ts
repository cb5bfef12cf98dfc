import type { TimetableRaised } from './agreement';
import type { TimetableView } from './lesson';
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
