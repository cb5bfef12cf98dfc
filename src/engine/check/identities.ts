import type { Complaint } from '../../model/finding';
import type { CellValue } from '../../model/workbook';
import {
  type IdentityReading,
  isResidentCard,
  isSoundIdentity,
  maskIdentity,
  readIdentity,
  readStudentCode,
  type StudentCodeReading,
} from '../../reading/identity';
import { isNothing } from '../../reading/nil-words';
import type { Raised } from '../raised';
import { possessive } from '../sentences';
import type { Column } from './column';
import { columnWith, type Setting, subjectOf } from './setting';

const DEMAND = '18 位身份证号';

/** Identity numbers: length, characters, birth date inside, check digit, digits lost in a number cell. */
export function checkIdentities(setting: Setting): readonly Raised[] {
  return setting.columns
    .filter(({ field }) => field.content.type === 'identity')
    .flatMap((column) => checkColumn(column, setting));
}

function checkColumn(column: Column, setting: Setting): readonly Raised[] {
  const { records } = setting.view;
  const raised: Raised[] = [];
  for (let index = 0; index < column.length; index++) {
    const value = column.value(index);
    if (typeof value === 'string' && isSoundIdentity(value)) {
      continue;
    }
    const reading = readIdentity(value);
    const record = records[index];
    if (!reading || reading.status === 'ok' || !record || isOther(value, record.text('id_type'))) {
      continue;
    }
    const said = sentence(reading);
    raised.push({
      rule: `identity-${reading.status}`,
      complaint: {
        cell: column.place(index),
        severity: 'error',
        message: `${possessive(subjectOf(setting.kind, record))}${said}`,
        actual: maskIdentity(reading.text),
        required: DEMAND,
      },
    });
  }
  return raised;
}

/** Passports and the like, numbers masked by the school itself, and words for "none". */
function isOther(value: unknown, type: string): boolean {
  return (
    (typeof value === 'string' &&
      (value.includes('*') || isNothing(value) || /^[A-Z]{1,2}\d{6,9}$/i.test(value.trim()))) ||
    (type !== '' && !isResidentCard(type))
  );
}

function sentence(reading: IdentityReading): string {
  switch (reading.status) {
    case 'as-number':
      return '身份证号存成了数字,后几位已经丢失。请把单元格改成文本格式,按原件重新录入 18 位。';
    case 'old':
      return '身份证号是 15 位旧号,已停止使用。请按现在的证件补成 18 位。';
    case 'length':
      return `身份证号是 ${reading.text.length} 位,应为 18 位。请按证件核对补正。`;
    case 'characters':
      return '身份证号里有不该出现的字符。应为 18 位数字(末位可为 X),请按证件核对。';
    case 'birth':
      return '身份证号第 7–14 位不是一个存在的日期。请按证件核对。';
    default:
      return '身份证号末位校验码不对,号码里有一位录错了。请按证件逐位核对。';
  }
}

/** National register numbers (学籍号: G or L and an identity number): the same length and check digit. */
export function checkStudentCodes(setting: Setting): readonly Raised[] {
  return setting.columns
    .filter(({ field }) => field.content.type === 'student-code')
    .flatMap((column) => checkCodes(column, setting));
}

/** Of so many numbers with a letter one without is cut off, and one with another's identity number is another's. */
const USUAL = 0.8;
const FEWEST = 4;

/** G and the number beside it, compared without reading either; a space behind one of them is none of it. */
function isOwnCode(code: CellValue, identity: CellValue | undefined): boolean {
  if (typeof code !== 'string' || typeof identity !== 'string') {
    return false;
  }
  const [own, number] = [code.trim(), identity.trim()];
  return (
    own.length === 19 && number.length === 18 && 'GLJglj'.includes(own.charAt(0)) && own.endsWith(number)
  );
}

/** Codes that are not G and the pupil's own identity number, where nearly all others are. */
function oddCodes(column: Column, setting: Setting): readonly Raised[] {
  const identity = columnWith(setting.columns, 'identity');
  const odd: { readonly index: number; readonly code: StudentCodeReading | undefined }[] = [];
  let [own, national] = [0, 0];
  for (let index = 0; index < column.length; index++) {
    if (isOwnCode(column.value(index), identity?.value(index))) {
      own++;
      national++;
      continue;
    }
    const code = readStudentCode(column.value(index));
    national += code?.form === 'national' ? 1 : 0;
    odd.push({ index, code });
  }
  if (national < column.length * USUAL || national < FEWEST) {
    return [];
  }
  return odd.flatMap(({ index, code }): readonly Raised[] => {
    const record = setting.view.records[index];
    const isCut = code?.form === 'own';
    const isOthers =
      code?.form === 'national' &&
      code.identity.status === 'ok' &&
      readIdentity(identity?.value(index) ?? null)?.text.length === 18 &&
      own >= column.length * USUAL;
    const problem = isCut
      ? `学籍号是 ${code.text.length} 位,别人的都是 G 加 18 位,共 19 位`
      : '学籍号里的身份证号和这一行的身份证号不一致';
    return record && code && (isCut || isOthers)
      ? [
          {
            rule: isCut ? 'student-code' : 'student-code-identity',
            complaint: {
              cell: column.place(index),
              related: identity ? [identity.place(index)] : [],
              severity: isCut ? 'error' : 'query',
              message: `${possessive(subjectOf(setting.kind, record))}${problem}。请与全国学籍系统核对。`,
              actual: maskIdentity(code.text),
              required: 'G 加本人身份证号',
            },
          },
        ]
      : [];
  });
}

function checkCodes(column: Column, setting: Setting): readonly Raised[] {
  const raised: Raised[] = [...oddCodes(column, setting)];
  for (let index = 0; index < column.length; index++) {
    const value = column.value(index);
    if (typeof value === 'string' && isSoundIdentity(value, 1)) {
      continue;
    }
    const reading = readStudentCode(value);
    const record = setting.view.records[index];
    if (reading?.form !== 'national' || reading.identity.status === 'ok' || !record) {
      continue;
    }
    const { status } = reading.identity;
    const complaint: Complaint = {
      cell: column.place(index),
      severity: status === 'length' || status === 'old' || status === 'characters' ? 'error' : 'query',
      message: `${possessive(subjectOf(setting.kind, record))}学籍号${
        status === 'length' || status === 'old'
          ? `是 ${reading.text.length} 位,应为字母加 18 位,共 19 位。请核对补正。`
          : '里的身份证号段不对。请与全国学籍系统核对。'
      }`,
      actual: maskIdentity(reading.text),
      required: '字母加 18 位身份证号',
    };
    raised.push({ rule: 'student-code', complaint });
  }
  return raised;
}
