import type { RecordView } from '../../model/ledger';
import type { DateReading } from '../../model/reading';
import { type IdentityReading, readStudentCode } from '../../reading/identity';
import { groupBy } from '../group';
import { lazily } from './column';
import type { Setting } from './setting';

/** So many of one class tell in which school year its pupils were born; fewer may be of one year by chance. */
const FEWEST_OF_CLASS = 10;
/** Some come early or late to every class. */
const OF_ONE_YEAR = 0.9;

/** What a record says of a person beside the identity number. */
export interface Said {
  readonly record: RecordView;
  readonly number: IdentityReading;
  /** Where the number says otherwise. */
  readonly born: DateReading | undefined;
  readonly sex: '男' | '女' | undefined;
}

/**
 * What else in the row or in the class bears out the birth date or the sex against the identity number, in words; `undefined` where nothing
 * does: of the two a number whose check digit is right is then the more believable.
 */
export function witnessAgainst({ view }: Setting): (said: Said) => string | undefined {
  const years = lazily(() =>
    view.has('birth_date') ? yearsOfClasses(view.records) : new Map<string, number>(),
  );
  return (said) => {
    const code = numberInCode(said.record);
    return code?.text === said.number.text ? undefined : (byCode(said, code) ?? byClass(said, years()));
  };
}

function numberInCode(record: RecordView): IdentityReading | undefined {
  const code = record.has('student_code') ? readStudentCode(record.text('student_code')) : undefined;
  return code?.form === 'national' && code.identity.status === 'ok' ? code.identity : undefined;
}

function byCode({ born, sex }: Said, other: IdentityReading | undefined): string | undefined {
  const fits =
    (born === undefined || other?.birth?.slice(0, 7) === born.iso.slice(0, 7)) &&
    (sex === undefined || other?.sex === sex);
  return other && fits ? '学籍号里的号码和这里对得上' : undefined;
}

function byClass({ record, number, born }: Said, years: ReadonlyMap<string, number>): string | undefined {
  const year = years.get(classOf(record));
  return year !== undefined &&
    born !== undefined &&
    number.birth !== undefined &&
    schoolYearOf(born.iso) === year &&
    schoolYearOf(number.birth) !== year
    ? `同班同学都是${year}年9月至${year + 1}年8月出生的`
    : undefined;
}

/** The school year in which nearly all of a class were born, by class. */
function yearsOfClasses(records: readonly RecordView[]): ReadonlyMap<string, number> {
  const classes = groupBy(
    records.filter((record) => classOf(record) !== ''),
    classOf,
  );
  return new Map(
    [...classes].flatMap(([name, members]) => {
      const born = members.flatMap((record) => {
        const date = record.date('birth_date');
        return date && date.precision !== 'year' ? [schoolYearOf(date.iso)] : [];
      });
      const [year, most] = mostFrequent(born);
      return born.length >= FEWEST_OF_CLASS && most >= born.length * OF_ONE_YEAR
        ? [[name, year] as const]
        : [];
    }),
  );
}

function mostFrequent(years: readonly number[]): readonly [year: number, times: number] {
  const counted = [...groupBy(years, (year) => year)].map(([year, own]) => [year, own.length] as const);
  return counted.reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0] as const);
}

/** Children born from 1 September to 31 August go to school together. */
function schoolYearOf(iso: string): number {
  return Number(iso.slice(0, 4)) - (iso.slice(5, 7) < '09' ? 1 : 0);
}

function classOf(record: RecordView): string {
  return record.classOf('class_name')?.name ?? record.classOf('grade_class')?.name ?? record.text('grade');
}
