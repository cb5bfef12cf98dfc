import type { RecordView } from '../../model/ledger';
import type { DateCheck, DateReading } from '../../model/reading';
import type { CellValue, Place } from '../../model/workbook';
import { readGender } from '../../reading/choices';
import { dateWords } from '../../reading/dates';
import { type IdentityReading, maskIdentity, readIdentity, readStudentCode } from '../../reading/identity';
import type { Raised } from '../raised';
import { possessive } from '../sentences';
import { type Column, lazily } from './column';
import { type Said, witnessAgainst } from './number-witness';
import { columnWith, datesOf, type Setting, subjectOf } from './setting';

/**
 * Sex and birth date against the identity number. A number whose check digit is wrong proves nothing; where both
 * disagree the number is somebody else's, and where others bear out what stands beside it the number is wrong: said once, there.
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
  const witness = witnessAgainst(setting);
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
      const complaint = compare(record, reading, index, { identity, gender, birth, witness });
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
  readonly witness: (said: Said) => string | undefined;
}

function compare(
  record: RecordView,
  reading: IdentityReading,
  index: number,
  { identity, gender, birth, witness }: Columns,
): Raised | undefined {
  const stated = gender ? readGender(gender.value(index)) : undefined;
  const sex = gender && stated !== undefined && stated !== reading.sex ? stated : undefined;
  const date = birth ? record.date(birth.field.field) : undefined;
  const born = date && reading.birth !== undefined && !agrees(date, reading.birth) ? date : undefined;
  if (born === undefined && sex === undefined) {
    return undefined;
  }
  const inside = born && dateWords({ iso: reading.birth ?? '', precision: born.precision, until: '' });
  const reason = witness({ record, number: reading, born, sex });
  const isNumber = reason !== undefined || (born !== undefined && sex !== undefined);
  const beside = [
    ...(born && birth ? [birth.place(index)] : []),
    ...(sex && gender ? [gender.place(index)] : []),
  ];
  const [first, ...others] = isNumber
    ? [identity.place(index), ...beside]
    : [...beside, identity.place(index)];
  const said =
    born === undefined
      ? `性别填“${sex}”,身份证号第 17 位表明是“${reading.sex}”`
      : `“${birth?.header}”是${dateWords(born)},身份证号里是${inside}`;
  const conclusion =
    reason !== undefined
      ? `;${reason},多半是身份证号录错了`
      : isNumber
        ? ',性别也对不上,这个号码可能是别人的'
        : '';
  return {
    rule: born === undefined ? 'identity-gender' : 'identity-birth-date',
    complaint: {
      cell: first as Place,
      related: others,
      severity: 'error',
      message: `${said}${conclusion}。请按证件核对,改正填错的一项。`,
      ...(isNumber
        ? {
            actual: maskIdentity(reading.text),
            required: `和${[...(born ? [dateWords(born)] : []), ...(sex ? [sex] : [])].join('、')}对得上的身份证号`,
          }
        : { actual: born ? dateWords(born) : (sex ?? ''), required: inside ?? reading.sex ?? '' }),
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
