import type { ClassReading } from '../model/reading';
import type { CellValue } from '../model/workbook';
import { readNumeral } from './chinese-numerals';
import { foldWidth, oncePerText } from './words';

const GRADE_NAMES = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
const GRADE = '(小学|小|初中|初)?(?:第)?([一二三四五六七八九]|[1-9])';
const NUMBER = '(\\d{1,2}|[一二三四五六七八九十]{1,3}|[A-Ha-h甲乙丙丁])';
const FORMS = [
  // 四(1)班 四年级(1)班 四年级一班 四年级1 小四(1) 初一2班 七(3)
  new RegExp(`^${GRADE}(?:年级|年|级)?\\(${NUMBER}\\)班?$`),
  new RegExp(`^${GRADE}(?:年级|年|级)第?${NUMBER}班?$`),
  new RegExp(`^${GRADE}[-.·、/]${NUMBER}班?$`),
  new RegExp(`^(小学|小|初中|初)()?([一二三四五六七八九]|[1-9])[-.]?${NUMBER}班?$`),
  /^()([一二三四五六七八九])(\d{1,2})班?$/,
  /^()([1-9])([一二三四五六七八九十]{1,3})班$/,
  /^()([1-9])(0[1-9]|[12]\d)班?$/,
];
/** 158班, 一年级161班, 161班(一年级): classes that a school counts on from its first one, or by the year in which they entered. */
const COHORT = /^(?:([一二三四五六七八九])年级)?(\d{3,4})班(?:\(([一二三四五六七八九])年级\))?$/;
const NUMBER_ALONE = new RegExp(`^\\(?${NUMBER}\\)?班$`);

/** One school class, however it is written; `undefined` where the text names none (a grade alone is none). */
export function readClass(value: CellValue): ClassReading | undefined {
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value : '';
  return text.length > LONGEST ? undefined : (readOnce(text) ?? undefined);
}

/** Longer texts name no class. */
const LONGEST = 24;
const readOnce = oncePerText((text) => parse(tidy(text)) ?? null);

function tidy(text: string): string {
  return foldWidth(text)
    .replace(/[〔【[{<《]/g, '(')
    .replace(/[〕】\]}>》]/g, ')')
    .replace(/^(?:九年义务教育|义务教育)/, '')
    .replace(/^(?:Grade|G)(\d)Class(\d+)$/i, '$1($2)')
    .replace(/^Class(?=\d)/i, '')
    .replace(/^小学(?=[一二三四五六1-6])/, '小')
    .replace(/\(([^()]*)班\)$/, '($1)班')
    .replace(/学生$/, '');
}

function parse(text: string): ClassReading | undefined {
  const entry = /^((?:19|20)?\d{2})级\(?(\d{1,2}|[一二三四五六七八九十]{1,3})\)?班?$/.exec(text);
  if (entry) {
    const number = readOrdinal(entry[2] ?? '');
    return {
      ...(number === undefined ? {} : { number }),
      name: `${entry[1]?.padStart(4, '20')}级(${number})班`,
    };
  }
  for (const form of FORMS) {
    const match = form.exec(text);
    if (match) {
      const groups = match.slice(1).filter((group) => group !== undefined && group !== '');
      const prefix = groups.length === 3 ? groups.shift() : '';
      return named(prefix ?? '', groups[0] ?? '', groups[1] ?? '');
    }
  }
  const cohort = COHORT.exec(text);
  if (cohort) {
    const grade = readOrdinal(cohort[1] ?? cohort[3] ?? '');
    return { ...(grade === undefined ? {} : { grade }), name: `${cohort[2]}班` };
  }
  const alone = NUMBER_ALONE.exec(text);
  const number = alone ? readOrdinal(alone[1] ?? '') : undefined;
  return number === undefined ? undefined : { number, name: `(${number})班` };
}

function named(prefix: string, gradeText: string, numberText: string): ClassReading | undefined {
  const written = readOrdinal(gradeText);
  const number = readOrdinal(numberText);
  if (written === undefined || number === undefined || number < 1 || number > 60) {
    return undefined;
  }
  const grade = prefix.startsWith('初') && written <= 4 ? written + 6 : written;
  return grade > 9 ? undefined : { grade, number, name: className(grade, number) };
}

function readOrdinal(text: string): number | undefined {
  if (/^\d+$/.test(text)) {
    return Number(text);
  }
  const letter = 'ABCDEFGH'.indexOf(text.toUpperCase());
  const stem = '甲乙丙丁'.indexOf(text);
  return text.length === 1 && letter >= 0
    ? letter + 1
    : text.length === 1 && stem >= 0
      ? stem + 1
      : readNumeral(text);
}

/** `四(1)班`: the one way in which the program writes a class. */
export function className(grade: number, number: number): string {
  return `${GRADE_NAMES[grade] ?? String(grade)}(${number})班`;
}

/** `四年级`. */
export function gradeName(grade: number): string {
  return `${GRADE_NAMES[grade] ?? String(grade)}年级`;
}

/** All classes of a list: "四(1)、五(1)", "四(1)(2)班", "三1、2班"; what names no class is left out. */
export function readClasses(value: CellValue): readonly ClassReading[] {
  const text =
    typeof value === 'number'
      ? String(value)
      : typeof value === 'string'
        ? tidy(value.replace(/[\n\r]/g, '、'))
        : '';
  const found: ClassReading[] = [];
  for (const part of text.split(/[、,;，；/+和]/)) {
    const several = /^(.+?)((?:\(\d{1,2}\)){2,})班?$/.exec(part);
    const pieces = several
      ? [...(several[2] ?? '').matchAll(/\(\d{1,2}\)/g)].map((piece) => `${several[1]}${piece[0]}`)
      : [part];
    for (const piece of pieces) {
      const reading = readClass(piece) ?? followOn(piece, found.at(-1));
      if (reading) {
        found.push(reading.grade === undefined ? (followOn(piece, found.at(-1)) ?? reading) : reading);
      }
    }
  }
  return found;
}

/** "2" or "(2)班" after "三(1)" means 三(2). */
function followOn(piece: string, before: ClassReading | undefined): ClassReading | undefined {
  const match = /^\(?(\d{1,2})\)?班?$/.exec(piece);
  return match && before?.grade !== undefined ? named('', String(before.grade), match[1] ?? '') : undefined;
}

/** The grade 1–9 of 四, 四年级, 4, 小四, 初一, 七年级, 四(1)班; system codes 11–16 (primary) and 21–23 or 31–33 (junior). */
export function readGrade(value: CellValue): number | undefined {
  if (typeof value === 'number') {
    return gradeOfCode(value);
  }
  return typeof value !== 'string' || value.length > LONGEST
    ? undefined
    : (readGradeOnce(value) ?? undefined);
}

const readGradeOnce = oncePerText((text) => parseGrade(text) ?? null);
const GRADE_ALONE = new RegExp(`^${GRADE}(?:年级|年|级)?$`);

function parseGrade(value: string): number | undefined {
  const text = tidy(value);
  const match = GRADE_ALONE.exec(text);
  if (match) {
    const written = readOrdinal(match[2] ?? '');
    return match[1]?.startsWith('初') && written !== undefined && written <= 4 ? written + 6 : written;
  }
  return /^\d{2}$/.test(text) ? gradeOfCode(Number(text)) : readClass(value)?.grade;
}

/** 十(1), 10年级2班, 高一(3)班: a class or grade of a senior secondary school, which no school of nine grades has. */
export function isSeniorClass(value: CellValue): boolean {
  return typeof value === 'string' && SENIOR.test(tidy(value));
}

const SENIOR = new RegExp(
  `^(?:(?:十[一二]?|1[0-2])(?:\\(${NUMBER}\\)班?|年级\\(?(?:${NUMBER})?\\)?班?)|高[一二三1-3](?:年级)?\\(?(?:${NUMBER})?\\)?班?)$`,
);

function gradeOfCode(code: number): number | undefined {
  if (Number.isInteger(code) && code >= 1 && code <= 9) {
    return code;
  }
  if (code >= 11 && code <= 16) {
    return code - 10;
  }
  return code >= 21 && code <= 23 ? code - 14 : code >= 31 && code <= 33 ? code - 24 : undefined;
}
