import type { LedgerView } from '../../model/ledger';
import type { Statement } from '../../model/quantity';
import { readGrade } from '../../reading/classes';

/** What a table states, as far as it matters whose classes it lists. */
interface Stating {
  readonly view: LedgerView;
  readonly statements: readonly Statement[];
}

const NAMES = ['class_name', 'grade', 'grade_class'];

/**
 * Whether a list of pupils is of some grades only, in a school that has one class in each and calls it by the grade:
 * another table that counts pupils has more of them.
 */
export function isOfSomeGrades(parts: readonly Stating[], all: readonly Stating[]): boolean {
  const own = new Set(parts.flatMap(gradesIn));
  const kind = parts[0]?.view.kind;
  const others = all.filter(
    ({ view, statements }) => view.kind !== kind && statements.some(({ quantity }) => quantity === 'pupils'),
  );
  return own.size > 0 && others.flatMap(gradesIn).some((grade) => !own.has(grade) && isNear(grade, own));
}

/** 七年级 is not missing from the list of a primary school. */
function isNear(grade: number, own: ReadonlySet<number>): boolean {
  return [...own].some((other) => other <= 6 === grade <= 6);
}

function gradesIn({ view }: Stating): readonly number[] {
  const field = NAMES.find((name) => view.has(name));
  const texts = new Set(field === undefined ? [] : view.records.map((record) => record.text(field)));
  return [...texts].flatMap((text) => readGrade(text) ?? []);
}

/** Whether a list names at most half as many classes as the school says that it has. */
export function isOfFewClasses(classes: number, all: readonly Stating[]): boolean {
  const stated = all.flatMap(({ statements }) =>
    statements.filter(({ quantity, scope }) => quantity === 'classes' && Object.keys(scope).length === 0),
  );
  const most = Math.max(0, ...stated.map(({ value }) => value));
  return classes > 0 && classes * 2 <= most;
}
