import type { CellValue } from '../model/workbook';
import { foldWidth } from './words';

/**
 * What an identity number (GB 11643-1999) turns out to be. `as-number`: stored as a number, so its last digits are
 * already lost · `old`: 15 digits, no longer valid since 2013 · `birth`: the birth date inside does not exist.
 */
type IdentityStatus = 'ok' | 'length' | 'characters' | 'old' | 'birth' | 'check-digit' | 'as-number';

export interface IdentityReading {
  readonly status: IdentityStatus;
  /** The number in capitals, without spaces, apostrophes and the like. */
  readonly text: string;
  /** ISO day of birth, where the number has one that exists. */
  readonly birth?: string;
  readonly sex?: '男' | '女';
  /** The digit that the first 17 demand, where the last one is another. */
  readonly expected?: string;
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_DIGITS = '10X98765432';

/** Reads an identity number; `undefined` for a blank cell and for dashes. */
export function readIdentity(value: CellValue): IdentityReading | undefined {
  if (typeof value === 'number') {
    // 15 digits survive as a number; 18 do not, and zeros in front are lost.
    const old = value < 1e15 ? readText(String(value)) : undefined;
    return old?.status === 'old' && old.birth !== undefined
      ? old
      : { status: 'as-number', text: value.toFixed(0) };
  }
  if (typeof value !== 'string' || value === '') {
    return undefined;
  }
  const text = isClean(value) ? value : clean(value);
  return text === '' ? undefined : readText(text);
}

function isClean(text: string): boolean {
  if (text.length !== 18) {
    return false;
  }
  for (let index = 0; index < 18; index++) {
    const code = text.charCodeAt(index);
    if ((code < 48 || code > 57) && !(index === 17 && code === 88)) {
      return false;
    }
  }
  return true;
}

function clean(text: string): string {
  const plain = text
    .normalize('NFKC')
    .replace(/[\s'‘’`"\-—–/\u200b-\u200d\ufeff]/g, '')
    .toUpperCase();
  return plain.replace(/[×✕Χ]$/, 'X');
}

function readText(text: string): IdentityReading {
  // A number whose zeros at the end are what Excel made of digits it could not hold.
  if (/^\d\.\d+E\+?\d+$/.test(text)) {
    return { status: 'as-number', text };
  }
  if (!/^\d+X?$/.test(text)) {
    return { status: text.length === 18 || text.length === 15 ? 'characters' : 'length', text };
  }
  if (text.length === 15) {
    return { status: 'old', text, ...birthAndSex(`19${text.slice(6, 12)}`, text.charCodeAt(14)) };
  }
  if (text.length !== 18) {
    return { status: 'length', text };
  }
  const birth = birthAndSex(text.slice(6, 14), text.charCodeAt(16));
  const expected = checkDigit(text);
  if (birth.birth === undefined) {
    return { status: 'birth', text, ...birth };
  }
  return expected === text.charAt(17)
    ? { status: 'ok', text, ...birth }
    : { status: 'check-digit', text, expected, ...birth };
}

function birthAndSex(
  digits: string,
  sexCode: number,
): { readonly birth?: string; readonly sex: '男' | '女' } {
  const sex = sexCode % 2 === 1 ? '男' : '女';
  const [year, month, day] = [
    Number(digits.slice(0, 4)),
    Number(digits.slice(4, 6)),
    Number(digits.slice(6, 8)),
  ];
  const exists =
    year >= 1880 &&
    year <= 2100 &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
  return exists
    ? { birth: `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6, 8)}`, sex }
    : { sex };
}

const MONTH_DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const CHECK_CODES = [49, 48, 88, 57, 56, 55, 54, 53, 52, 51, 50];

/**
 * Whether 18 characters from `start` on are a right identity number, exactly as it should be typed. For a hundred
 * thousand cells: nothing is made; what is not right here is read by {@link readIdentity}.
 */
export function isSoundIdentity(text: string, start = 0): boolean {
  if (text.length !== start + 18) {
    return false;
  }
  let sum = 0;
  for (let index = 0; index < 17; index++) {
    const digit = text.charCodeAt(start + index) - 48;
    if (digit < 0 || digit > 9) {
      return false;
    }
    sum += digit * (WEIGHTS[index] ?? 0);
  }
  const year = digitsAt(text, start + 6) * 100 + digitsAt(text, start + 8);
  const month = digitsAt(text, start + 10);
  const day = digitsAt(text, start + 12);
  const leap = day < 29 || month !== 2 || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
  const exists = year >= 1880 && year <= 2100 && day >= 1 && day <= (MONTH_DAYS[month - 1] ?? 0) && leap;
  return exists && text.charCodeAt(start + 17) === CHECK_CODES[sum % 11];
}

function digitsAt(text: string, index: number): number {
  return (text.charCodeAt(index) - 48) * 10 + text.charCodeAt(index + 1) - 48;
}

/** The check digit of the first 17 digits. */
export function checkDigit(text: string): string {
  let sum = 0;
  for (let index = 0; index < 17; index++) {
    sum += (text.charCodeAt(index) - 48) * (WEIGHTS[index] ?? 0);
  }
  return CHECK_DIGITS.charAt(sum % 11);
}

/** First six and last two characters: what a message may show of an identity number. */
export function maskIdentity(text: string): string {
  return text.length <= 8
    ? `${text.slice(0, 2)}****`
    : `${text.slice(0, 6)}${'*'.repeat(text.length - 8)}${text.slice(-2)}`;
}

/** 学籍号: `national` is G, L or J with an identity number; `own` a school's or a province's number. */
export type StudentCodeReading =
  | { readonly form: 'national'; readonly text: string; readonly identity: IdentityReading }
  | { readonly form: 'own'; readonly text: string };

export function readStudentCode(value: CellValue): StudentCodeReading | undefined {
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? clean(value) : '';
  if (text === '') {
    return undefined;
  }
  return /^[GLJ]\d/.test(text)
    ? { form: 'national', text, identity: readText(text.slice(1)) }
    : { form: 'own', text };
}

/** 1-居民身份证, 身份证; 香港特区护照/身份证明 is another document. */
export function isResidentCard(type: string): boolean {
  return /身份证(?!明)/.test(foldWidth(type));
}

/**
 * Whether a type of document says that there is none with a number: Z-其他, 无, 未办理. The national pupil register lets
 * the number stay blank then (全国中小学生学籍信息管理系统, filling instructions for 身份证件类型).
 */
export function mayLackNumber(type: string): boolean {
  return /^(?:[Zz]|99?|0+)?[-—.、:]?(?:其他|其它|没有|暂无|无|未办理?|未上户|未落户)|^[Zz]$/.test(
    foldWidth(type),
  );
}
