import type { RecordView } from '../../model/ledger';
import type { DateCheck, DateReading } from '../../model/reading';
import type { CellValue } from '../../model/workbook';
import { readGender } from '../../reading/choices';
import { dateWords } from '../../reading/dates';
import { type IdentityReading, readIdentity, readStudentCode } from '../../reading/identity';
import type { Raised } from '../raised';
import { possessive } from '../sentences';
import { type Column, lazily } from './column';
import { datesOf } from './column-dates';
import { columnWith, type Setting, subjectOf } from './setting';

/**
 * Sex and birth date against the identity number. A number whose check digit is wrong proves nothing; where both
 * disagree the number is somebody else's, which is said once.
 */
export function checkPersonAgreement(setting: Setting): readonly Raised[] {
  const identity = columnWith(setting.columns, 'identity');
  const code = columnWith(setting.columns, 'student-code');
  return identity ? checkNumbers(identity, 0, setting) : code ? checkNumbers(code, 1, setting) : [];
}

/** `start`: the characters before the identity number, 1 in a 学籍号. */
function checkNumbers(identity: Column, start: 0 | 1, setting: Setting): readonly Raised[] {
  const gender = columnWith(setting.columns, 'gender');
  const birth = setting.columns.find(({ field }) => field.field === 'birth_date');
  const births = birth ? datesOf(birth, setting) : [];
  const holders = lazily(() => countHolders(identity.field.field, setting));
  const raised: Raised[] = [];
  for (let index = 0; index < identity.length; index++) {
    const value = identity.value(index);
    if (
      typeof value === 'string' &&
      value.length === 18 + start &&
      (!gender || sexFits(value, start, gender.value(index))) &&
      (!birth || birthFits(value, start, births[index]))
    ) {
      continue;
    }
    const reading = start === 0 ? readIdentity(value) : readRegistered(value);
    const record = setting.view.records[index];
    if (reading?.status === 'ok' && record) {
      const complaint = compare(record, reading, index, { identity, gender, birth });
      if (complaint) {
        const severity = start === 1 || (holders().get(reading.text) ?? 0) > 1 ? 'query' : 'error';
        raised.push(withName(complaint, subjectOf(setting.kind, record), severity));
      }
    }
  }
  return raised;
}

function readRegistered(value: CellValue): IdentityReading | undefined {
  const code = readStudentCode(value);
  return code?.form === 'national' ? code.identity : undefined;
}

/** The quick tests for the many that agree: `false` only calls for a closer look. */
function sexFits(identity: string, start: number, value: CellValue): boolean {
  const sex = readGender(value);
  return sex === undefined || (sex === '男') === (identity.charCodeAt(start + 16) % 2 === 1);
}

function birthFits(identity: string, start: number, check: DateCheck | undefined): boolean {
  if (check?.kind !== 'date') {
    return check?.kind !== 'yearless';
  }
  const { iso } = check.date;
  return (
    identity.startsWith(iso.slice(0, 4), start + 6) &&
    identity.startsWith(iso.slice(5, 7), start + 10) &&
    (check.date.precision === 'month' || identity.startsWith(iso.slice(8), start + 12))
  );
}

interface Columns {
  readonly identity: Column;
  readonly gender: Column | undefined;
  readonly birth: Column | undefined;
}

function compare(
  record: RecordView,
  reading: IdentityReading,
  index: number,
  columns: Columns,
): Raised | undefined {
  const { identity, gender, birth } = columns;
  const stated = gender ? readGender(gender.value(index)) : undefined;
  const wrongSex = gender && stated !== undefined && stated !== reading.sex;
  const born = birth ? record.date(birth.field.field) : undefined;
  const wrongBirth = birth && born && reading.birth !== undefined && !agrees(born, reading.birth);
  const related = [identity.place(index)];
  if (wrongBirth) {
    const inside = dateWords({ iso: reading.birth ?? '', precision: born.precision, until: '' });
    return {
      rule: 'identity-birth-date',
      complaint: {
        cell: birth.place(index),
        related: wrongSex ? [...related, gender.place(index)] : related,
        severity: 'error',
        message: `“${birth.header}”是${dateWords(born)},身份证号里是${inside}${
          wrongSex ? ',性别也对不上,这个号码可能是别人的' : ''
        }。请按证件核对,改正填错的一项。`,
        actual: dateWords(born),
        required: inside,
      },
    };
  }
  if (!wrongSex) {
    return undefined;
  }
  return {
    rule: 'identity-gender',
    complaint: {
      cell: gender.place(index),
      related,
      severity: 'error',
      message: `性别填“${stated}”,身份证号第 17 位表明是“${reading.sex}”。请按证件核对,改正填错的一项。`,
      actual: stated,
      required: reading.sex ?? '',
    },
  };
}

/** Down to the precision in which the birth date is written; the number 1987.1 may mean October. */
function agrees(born: DateReading, birth: string): boolean {
  const length = born.precision === 'day' ? 10 : born.precision === 'month' ? 7 : 4;
  const inside = birth.slice(0, length);
  return born.iso.slice(0, length) === inside || born.orElse?.slice(0, length) === inside;
}

/** How many persons of all ledgers of the kind have each number. Two with one number: that is the mistake, not the rest. */
function countHolders(field: string, { scene, view }: Setting): ReadonlyMap<string, number> {
  const holders = new Map<string, number>();
  for (const other of scene.ledgers(view.kind)) {
    for (const record of other.records) {
      const number = record.text(field).toUpperCase();
      holders.set(number, (holders.get(number) ?? 0) + 1);
    }
  }
  return holders;
}

function withName({ rule, complaint }: Raised, name: string, severity: 'error' | 'query'): Raised {
  return { rule, complaint: { ...complaint, severity, message: possessive(name) + complaint.message } };
}
