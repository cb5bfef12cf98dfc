import type { Field, LedgerKind, LedgerView, RecordView } from '../../model/ledger';
import { readClass, readClasses } from '../../reading/classes';
import { isNothing } from '../../reading/nil-words';
import { mayCountElsewhere } from '../evidence/beliefs';
import type { Raised } from '../raised';
import { quoted } from '../sentences';
import type { Setting } from './setting';

/** Persons and classes that are named here and must stand in another ledger, where the workbook has that ledger. */
export function checkReferences(setting: Setting): readonly Raised[] {
  return setting.kind.fields
    .filter((field) => field.refersTo !== undefined && setting.view.has(field.field))
    .flatMap((field) => checkField(field, setting));
}

function checkField(field: Field, { view, scene, kind }: Setting): readonly Raised[] {
  const { refersTo } = field;
  const targets = refersTo
    ? scene.ledgers(refersTo.kind).filter((target) => target !== view && target.has(refersTo.field))
    : [];
  const [target] = targets;
  if (!refersTo || !target) {
    return [];
  }
  const known = namesIn(targets, refersTo.field);
  const raised: Raised[] = [];
  let considered = 0;
  const seen = new Set<string>();
  for (const record of view.records) {
    for (const name of namesOf(field, record)) {
      considered++;
      if (known.has(name) || seen.has(name)) {
        continue;
      }
      seen.add(name);
      const severity = isStandIn(record) ? 'query' : refersTo.severity;
      raised.push(complain(field, record, name, target, severity));
    }
  }
  // A list of which few names are found there is held against the wrong list, or that list is not complete.
  const missing = raised.length;
  // Whoever the other list has left blank may be the one who is meant.
  const blanks = targets.reduce(
    (sum, { records }) => sum + records.filter((record) => record.isBlank(refersTo.field)).length,
    0,
  );
  if (missing <= blanks) {
    return raised.map(({ rule, complaint }) => ({ rule, complaint: { ...complaint, severity: 'query' } }));
  }
  return missing > 2 && missing > Math.max(considered / 3, 2)
    ? [ask(field, view, kind, target, missing)]
    : raised;
}

/** Who stands in or is lent is on another school's list, or on none. */
function isStandIn(record: RecordView): boolean {
  return mayCountElsewhere(record) || /代理|代管|代班|暂代|临时/.test(record.text('remark'));
}

const knownNames = new WeakMap<LedgerView, Map<string, ReadonlySet<string>>>();

function namesIn(targets: readonly LedgerView[], field: string): ReadonlySet<string> {
  const all = new Set<string>();
  for (const target of targets) {
    const byField = knownNames.get(target) ?? new Map<string, ReadonlySet<string>>();
    const names = byField.get(field) ?? new Set(target.records.map((record) => plain(record.text(field))));
    byField.set(field, names);
    knownNames.set(target, byField);
    for (const name of names) {
      all.add(name);
      all.add(readClass(name)?.name ?? name);
    }
  }
  return all;
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s·•.]+/g, '')
    .replace(/\(.*\)$/, '');
}

/** What is no name: 全体教师, 各班主任, 王老师, 教导处, 2 人. */
const NO_NAME = /全体|各|教师|老师|主任|校长|班长|班子|[处室组科办局]$|\d|人$|等$|值班|轮流|保安|家长/;

function namesOf(field: Field, record: RecordView): readonly string[] {
  const text = record.text(field.field);
  if (isNothing(text)) {
    return [];
  }
  if (field.content.type === 'class') {
    return readClasses(text).map(({ name }) => name);
  }
  return text
    .replace(/[(\uff08][^()\uff08\uff09]*[)\uff09]/g, '')
    .split(/[、,\uff0c;\uff1b/|\n]|\s{2,}/)
    .map(plain)
    .filter((name) => name.length >= 2 && name.length <= 12 && !NO_NAME.test(name));
}

function complain(
  field: Field,
  record: RecordView,
  name: string,
  target: LedgerView,
  severity: NonNullable<Field['refersTo']>['severity'],
): Raised {
  return {
    rule: field.content.type === 'class' ? 'unknown-class' : 'unknown-person',
    complaint: {
      cell: record.place(field.field) ?? target.anchor,
      related: [target.anchor],
      severity,
      message: `${field.label}${quoted(name)}在“${target.sheet}”里找不到。请核对姓名有没有写错,或在${target.label}里补上。`,
      actual: name,
      required: `${target.label}里有的`,
    },
  };
}

function ask(field: Field, view: LedgerView, kind: LedgerKind, target: LedgerView, missing: number): Raised {
  const first = view.records.map((record) => record.place(field.field)).find((place) => place !== undefined);
  return {
    rule: field.content.type === 'class' ? 'unknown-class' : 'unknown-person',
    complaint: {
      cell: first ?? view.anchor,
      related: [target.anchor],
      severity: 'query',
      message: `${kind.label}的${field.label}有 ${missing} 个在“${target.sheet}”里找不到。请核对${target.label}是不是完整。`,
      actual: `${missing} 个找不到`,
      required: `${target.label}里有的`,
    },
  };
}
