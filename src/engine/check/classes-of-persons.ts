import type { RecordView } from '../../model/ledger';
import type { ClassReading } from '../../model/reading';
import { readIdentity } from '../../reading/identity';
import type { Raised } from '../raised';
import { quoted } from '../sentences';

/** Of the persons found in both lists so many may be in another class; more of them, and the lists are of different years. */
const MOST_MOVED = 0.1;
/** So many lines in order make a list sorted. */
const FEWEST_SORTED = 8;

/**
 * The same number and name in the roll and in another list, in different classes. Where the other list is sorted by class, and
 * only with the class of the roll, its own entry is wrong.
 */
export function classesDisagree(
  records: readonly RecordView[],
  roll: readonly RecordView[],
): readonly Raised[] {
  const persons = new Map(
    roll.flatMap((record) => {
      const number = numberOf(record);
      return number === undefined ? [] : [[number, record] as const];
    }),
  );
  const both = records.flatMap((record, index) => {
    const person = persons.get(numberOf(record) ?? '');
    const [own, other] = [classOf(record), person && classOf(person)];
    const isSame = person && nameOf(person) === nameOf(record);
    return isSame && own && other ? [{ record, index, person, own, other }] : [];
  });
  const moved = both.filter(({ own, other }) => own.reading.name !== other.reading.name);
  return moved.length > Math.max(1, MOST_MOVED * both.length)
    ? []
    : moved.flatMap(({ record, index, person, own, other }): readonly Raised[] => {
        const [cell, place] = [record.place(own.field), person.place(other.field)];
        return cell && place
          ? [
              {
                rule: 'person-disagrees',
                complaint: {
                  cell,
                  related: [place],
                  severity: isSortedOnlyWith(records, index, other.reading) ? 'error' : 'query',
                  message: `${nameOf(record)}的班级这里是${own.reading.name},${quoted(place.sheet)}里是${other.reading.name}。同一个人两处不一致,请核对后改正填错的一处。`,
                  actual: own.reading.name,
                  required: other.reading.name,
                },
              },
            ]
          : [];
      });
}

const FIELDS = ['grade_class', 'class_name'];

function classOf(record: RecordView): { readonly field: string; readonly reading: ClassReading } | undefined {
  const field = FIELDS.find((one) => record.classOf(one) !== undefined && record.place(one) !== undefined);
  const reading = field === undefined ? undefined : record.classOf(field);
  return field !== undefined && reading ? { field, reading } : undefined;
}

function numberOf(record: RecordView): string | undefined {
  const reading = readIdentity(record.text('id_card'));
  return reading?.status === 'ok' ? reading.text : undefined;
}

function nameOf(record: RecordView): string {
  return record.text('name').replace(/[\s·•.]+/g, '');
}

function isSortedOnlyWith(records: readonly RecordView[], index: number, other: ClassReading): boolean {
  const ranks = records.map((record) => rankOf(classOf(record)?.reading));
  const mended = ranks.map((rank, at) => (at === index ? rankOf(other) : rank));
  return ranks.length >= FEWEST_SORTED && isSorted(mended) && !isSorted(ranks);
}

function rankOf(reading: ClassReading | undefined): number {
  return (reading?.grade ?? Number.NaN) * 100 + (reading?.number ?? 0);
}

function isSorted(ranks: readonly number[]): boolean {
  return ranks.every((rank, index) => index === 0 || (ranks[index - 1] ?? 0) <= rank);
}
