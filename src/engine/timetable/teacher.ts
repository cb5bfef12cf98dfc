import { foldWidth } from '../../reading/words';

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
