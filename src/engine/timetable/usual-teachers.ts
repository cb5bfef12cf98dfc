import { foldWidth } from '../../reading/words';
import { groupBy } from '../group';
import type { Assignment, TimetableView } from './cell';

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
  const known = new Map<string, string | undefined>();
  const findOut = (key: string): string | undefined => {
    const names = (printed.get(key) ?? []).map((lesson) => lesson.teacher ?? '');
    const candidates = new Set(
      (listed.get(key) ?? listed.get(jointKey(key)) ?? []).map((entry) => entry.teacher),
    );
    return mostOf(names) ?? (names.length === 0 && candidates.size === 1 ? [...candidates][0] : undefined);
  };
  return (className, subject) => {
    const key = `${className}|${subject}`;
    if (!known.has(key)) {
      known.set(key, findOut(key));
    }
    return known.get(key);
  };
}

/** 地方与校本课程 is one subject in a list of teachers; the timetable writes it by its last letter, 校. */
function jointKey(key: string): string {
  return key.endsWith('|校本课程') ? key.replace(/校本课程$/, '地方课程') : key;
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

/** One spelling of a person's name: no spaces, no 老师. */
export function teacherName(raw: string): string {
  const text = foldWidth(raw);
  const name = text.replace(/(?:老师|教师|\(.*\))$/, '');
  return name.length >= 2 ? name : text;
}

/** The same person as far as the names tell: 王老师 may be any 王. */
export function sameTeacher(one: string, other: string): boolean {
  return one === other || isTitled(one, other) || isTitled(other, one);
}

function isTitled(one: string, other: string): boolean {
  return /^.(?:老师|教师)$/.test(one) && other.startsWith(one.slice(0, 1));
}
