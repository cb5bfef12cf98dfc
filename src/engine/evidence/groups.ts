import type { LedgerView, RecordView } from '../../model/ledger';
import type { Scope } from '../../model/quantity';

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
