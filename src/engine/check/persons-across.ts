import type { LedgerKind, LedgerView, RecordView } from '../../model/ledger';
import { readGender } from '../../reading/choices';
import { dateWords } from '../../reading/dates';
import { maskIdentity, readIdentity } from '../../reading/identity';
import { groupBy } from '../group';
import type { Raised } from '../raised';
import { quoted } from '../sentences';
import { classesDisagree } from './classes-of-persons';

/**
 * The same person in two ledgers of different kinds (a pupil of the roll on the list of the left-behind): number, birth
 * date and sex must agree. Namesakes are never compared: name and class must name one person in both.
 */
export function checkPersonsAcross(
  views: readonly LedgerView[],
  kinds: readonly LedgerKind[],
): readonly Raised[] {
  const lists = views.flatMap((view) => {
    const kind = kinds.find(({ id }) => id === view.kind);
    return kind && isListOfPersons(kind, view) ? [{ view, isPupils: isOfPupils(kind) }] : [];
  });
  return [true, false].flatMap((pupils) =>
    compareLists(lists.filter(({ isPupils }) => isPupils === pupils).map(({ view }) => view)),
  );
}

function isListOfPersons({ nameFields, fields }: LedgerKind, view: LedgerView): boolean {
  return (
    nameFields[0] === 'name' &&
    view.has('name') &&
    fields.some(({ field, content }) => field === 'name' && content.type === 'person')
  );
}

function isOfPupils({ fields }: LedgerKind): boolean {
  return fields.some(({ field }) => field === 'student_code' || field === 'grade_class');
}

/** The roll is the kind with the most lines in all its blocks; the others are held against it. */
function compareLists(views: readonly LedgerView[]): readonly Raised[] {
  const lines = (kind: string) =>
    views.reduce((sum, view) => sum + (view.kind === kind ? view.records.length : 0), 0);
  const kinds = [...new Set(views.map(({ kind }) => kind))];
  const longest = kinds.toSorted((one, other) => lines(other) - lines(one))[0];
  const roll = views.filter(({ kind }) => kind === longest);
  const others = views.filter(({ kind }) => kind !== longest);
  if (others.length === 0) {
    return [];
  }
  const known = others.map(({ records }) => byName(records));
  const wanted = new Set(known.flatMap((names) => [...names.keys()]));
  const enrolled = roll.flatMap(({ records }) => records);
  const persons = byName(enrolled.filter((record) => wanted.has(nameOf(record))));
  const inOtherClasses = others.flatMap(({ records }) => classesDisagree(records, enrolled));
  const disagreeing = known.flatMap((names) =>
    [...names].flatMap(([name, records]) =>
      records.flatMap((record) => {
        const same = namesakes(record, persons.get(name) ?? []);
        const [person] = same;
        return person && same.length === 1 && namesakes(record, records).length === 1
          ? disagreements(record, person)
          : [];
      }),
    ),
  );
  return [...inOtherClasses, ...disagreeing];
}

function byName(records: readonly RecordView[]): ReadonlyMap<string, readonly RecordView[]> {
  return groupBy(
    records.filter((record) => !record.isBlank('name')),
    nameOf,
  );
}

function nameOf(record: RecordView): string {
  return record.text('name').replace(/[\s·•.]+/g, '');
}

/** Those in the same class; where either list names no class, all of that name. */
function namesakes(record: RecordView, candidates: readonly RecordView[]): readonly RecordView[] {
  const own = classOf(record);
  return candidates.filter((candidate) => {
    const other = classOf(candidate);
    return own === undefined || other === undefined || own === other;
  });
}

function classOf(record: RecordView): string | undefined {
  return record.classOf('grade_class')?.name ?? record.classOf('class_name')?.name;
}

/** The first thing in which the two entries contradict each other. */
function disagreements(record: RecordView, person: RecordView): readonly Raised[] {
  const [own, other] = [readIdentity(record.text('id_card')), readIdentity(person.text('id_card'))];
  if (own?.status === 'ok' && other?.status === 'ok' && own.text !== other.text) {
    return complain(record, person, 'id_card', [
      '身份证号',
      maskIdentity(own.text),
      maskIdentity(other.text),
    ]);
  }
  const [born, birth] = [record.date('birth_date'), person.date('birth_date')];
  const length = born?.precision === 'day' && birth?.precision === 'day' ? 10 : 7;
  const isDated =
    born && birth && born.precision !== 'year' && birth.precision !== 'year' && !born.orElse && !birth.orElse;
  if (isDated && born.iso.slice(0, length) !== birth.iso.slice(0, length)) {
    return complain(record, person, 'birth_date', ['出生日期', dateWords(born), dateWords(birth)]);
  }
  const [sex, known] = [readGender(record.text('gender')), readGender(person.text('gender'))];
  return sex !== undefined && known !== undefined && sex !== known
    ? complain(record, person, 'gender', ['性别', sex, known])
    : [];
}

function complain(
  record: RecordView,
  person: RecordView,
  field: string,
  [what, own, other]: readonly [string, string, string],
): readonly Raised[] {
  const [cell, place] = [record.place(field), person.place(field)];
  if (!cell || !place) {
    return [];
  }
  return [
    {
      rule: 'person-disagrees',
      complaint: {
        cell,
        related: [place],
        severity: 'query',
        message: `${nameOf(record)}的${what}这里是${own},${quoted(place.sheet)}里是${other}。同一个人两处不一致,请按证件改正填错的一处。`,
        actual: own,
        required: other,
      },
    },
  ];
}
