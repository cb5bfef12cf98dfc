import type { CurriculumPlan } from '../../model/standard';
import type { Lesson } from './cell';
import { ACTIVITY, CLASS_MEETING, lessonSubject, partOf } from './subject';

/** Periods a week of one class by subject, weeks in turn counted as halves. */
export type Week = ReadonlyMap<string, number>;

export function weekOf(lessons: readonly Lesson[]): Week {
  const week = new Map<string, number>();
  for (const { subject, share } of lessons) {
    week.set(subject, (week.get(subject) ?? 0) + share);
  }
  return week;
}

/** A demand of a plan on a week: one subject, or several that may share their periods. */
export interface Need {
  /** The plan's names of the subjects. */
  readonly subjects: readonly string[];
  readonly label: string;
  readonly demanded: number;
  readonly given: number;
}

const NO_LEGEND = new Map<string, string>();
const LOCAL = '地方与学校课程';
/** What counts for a subject where the plan does not demand it for itself. */
const COUNTS_FOR: Readonly<Record<string, readonly string[]>> = {
  语文: ['书法', '阅读'],
  综合实践: ['信息技术', '劳动'],
};
/** A subject taught instead of several. */
const INSTEAD_OF: Readonly<Record<string, readonly string[]>> = {
  艺术: ['音乐', '美术'],
  历史与社会: ['历史', '地理'],
  科学: ['生物', '物理', '化学'],
};

/** The name under which timetables count a plan's subject. */
function planSubject(label: string): string {
  return lessonSubject(label, NO_LEGEND, undefined) ?? label;
}

/** What the periods of a plan demand of a week in a grade, and what the week gives. */
export function needsOf(
  week: Week,
  grade: number,
  periods: CurriculumPlan['periods'],
  pools: readonly (readonly string[])[] = [],
): readonly Need[] {
  const demanded = Object.entries(periods).flatMap(([label, grades]) => {
    const count = grades[grade - 1];
    return count === null || count === undefined ? [] : [{ label, subject: planSubject(label), count }];
  });
  const listed = new Set(demanded.map(({ subject }) => subject));
  const groups = [...pools.map((pool) => pool.map(planSubject)), ...joined(week, listed)];
  const done = new Set<string>();
  return demanded.flatMap(({ label, subject, count }) => {
    if (done.has(subject)) {
      return [];
    }
    const group = groups.find((one) => one.includes(subject));
    const members = group
      ? demanded.filter((one) => group.includes(one.subject))
      : [{ label, subject, count }];
    for (const member of members) {
      done.add(member.subject);
    }
    return [
      {
        subjects: members.map((member) => member.label),
        label: members.map((member) => member.label).join('、'),
        demanded: members.reduce((sum, member) => sum + member.count, 0),
        given: givenFor(group ?? [subject], week, listed),
      },
    ];
  });
}

/** Subjects that the school teaches as one. */
function joined(week: Week, listed: ReadonlySet<string>): readonly (readonly string[])[] {
  return Object.entries(INSTEAD_OF)
    .filter(
      ([whole, parts]) =>
        (week.get(whole) ?? 0) > 0 && !listed.has(whole) && parts.some((part) => listed.has(part)),
    )
    .map(([whole, parts]) => [whole, ...parts]);
}

function givenFor(group: readonly string[], week: Week, listed: ReadonlySet<string>): number {
  const counted = new Set(group);
  for (const subject of group) {
    for (const other of COUNTS_FOR[subject] ?? []) {
      if (!listed.has(other)) {
        counted.add(other);
      }
    }
  }
  for (const subject of week.keys()) {
    const whole = partOf(subject);
    if (whole !== undefined && group.includes(whole)) {
      counted.add(subject);
    }
  }
  if (counted.has(LOCAL)) {
    for (const subject of week.keys()) {
      if (!listed.has(subject) && subject !== ACTIVITY) {
        counted.add(subject);
      }
    }
  }
  return [...counted].reduce((sum, subject) => sum + (week.get(subject) ?? 0), 0);
}

/** All periods of a week: at least (what is surely a lesson) and at most (class meetings too). */
export function totalOf(week: Week, plan: CurriculumPlan): { readonly least: number; readonly most: number } {
  const sum = (skipped: readonly string[]) =>
    [...week].reduce((total, [subject, count]) => (skipped.includes(subject) ? total : total + count), 0);
  const most = sum([ACTIVITY]);
  return { least: plan.countsClassMeeting ? most : sum([ACTIVITY, CLASS_MEETING]), most };
}
