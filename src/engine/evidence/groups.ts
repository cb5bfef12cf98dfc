import type { LedgerView, RecordView } from '../../model/ledger';
import type { Scope, Statement } from '../../model/quantity';
import { readGrade } from '../../reading/classes';

type ScopeKind = 'class' | 'grade' | 'school';

/** The records of a ledger by class, grade or school. */
export interface Grouping {
  /** The group of every record, in the order of the records; `undefined` where the record names none. */
  readonly names: readonly (string | undefined)[];
  readonly groups: ReadonlyMap<string, readonly RecordView[]>;
}

export function groupRecords(view: LedgerView, scope: ScopeKind, field: string): Grouping {
  const names: (string | undefined)[] = [];
  const groups = new Map<string, RecordView[]>();
  for (const record of view.records) {
    const name = nameOfGroup(record, scope, field, view);
    names.push(name);
    if (name !== undefined) {
      const group = groups.get(name);
      if (group) {
        group.push(record);
      } else {
        groups.set(name, [record]);
      }
    }
  }
  return { names, groups };
}

/** The class, grade or school that a record names; a table without such a column has its title's class. */
export function nameOfGroup(
  record: RecordView,
  scope: ScopeKind,
  field: string,
  view: LedgerView,
): string | undefined {
  if (scope === 'school') {
    return record.text(field).replace(/\s+/g, '') || undefined;
  }
  const reading = record.classOf(field);
  if (scope === 'grade') {
    return reading?.grade === undefined ? undefined : String(reading.grade);
  }
  return reading?.name ?? (view.has(field) ? undefined : view.context.className);
}

export function scopeOfGroup(scope: ScopeKind, name: string): Scope {
  return scope === 'class'
    ? { className: name }
    : scope === 'grade'
      ? { grade: Number(name) }
      : { school: name };
}

/** From this many names on a column 学校 makes a table one of a county or township: two may be one school in two spellings. */
const SCHOOLS = 3;

export function listsSchools(view: LedgerView): boolean {
  if (!view.has('school_name')) {
    return false;
  }
  const names = new Set<string>();
  for (const record of view.records) {
    const name = nameOfGroup(record, 'school', 'school_name', view);
    if (name !== undefined && names.add(name).size >= SCHOOLS) {
      return true;
    }
  }
  return false;
}

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
