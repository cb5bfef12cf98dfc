import { readClass } from '../values/classes';
import { isDash } from '../values/words';
import { isKnownSubject, type Legend, lessonSubject } from './subject';

/** What one cell of a timetable says of one lesson. */
export interface CellLesson {
  readonly className?: string;
  readonly grade?: number;
  readonly subject?: string;
  readonly text: string;
  readonly teacher?: string;
  readonly room?: string;
  /** 单周 / 双周 is written beside it. */
  readonly inTurn: boolean;
}

export interface CellContext {
  readonly legend: Legend;
  readonly grade: number | undefined;
  /** The cell belongs to a class (its words are subject, teacher) or to a teacher or room (class, subject). */
  readonly owner: 'class' | 'teacher' | 'room';
}

type Draft = { -readonly [Key in keyof CellLesson]: CellLesson[Key] };

const CLASS =
  '(?:小|初)?(?:[一二三四五六七八九]|[1-9])(?:年级|年|级)?(?:\\(\\d{1,2}\\)|\\([一二三四五六七八九十]\\))班?|[一二三四五六七八九初小]{1,2}(?:年级|年)?\\d{1,2}班?|[1-9](?:0[1-9]|1\\d)班?|[一二三四五六七八九]年级[一二三四五六七八九十]{1,2}班|\\d[.-]\\d{1,2}班?';
const CLASS_FIRST = new RegExp(`^(${CLASS})(.*)$`);
const CLASS_LAST = new RegExp(`^(.*?)(${CLASS})$`);
const ROOM = /室$|馆$|操场|教室|^[A-Z]?\d?-?\d{3}$/;
const NAMED = /^(教师|老师|任课教师|授课教师|地点|教室|备注|班级|学科|课程)[:](.*)$/;

/** The lessons that a cell names; empty for a blank cell, a dash or a remark. */
export function readCell(raw: string, context: CellContext): readonly CellLesson[] {
  const text = raw.normalize('NFKC').trim();
  if (text === '' || isDash(text)) {
    return [];
  }
  const lessons: Draft[] = [];
  for (const word of wordsOf(text)) {
    takeWord(word, lessons, context);
  }
  shareSubjects(lessons);
  return joinNames(lessons).filter(
    (lesson) => lesson.subject !== undefined || lesson.className !== undefined,
  );
}

/** The pieces between line breaks, slashes and commas; what stands in brackets becomes a piece, a class keeps its own. */
function wordsOf(text: string): readonly string[] {
  return text
    .replace(/\(([^()\d][^()]*)\)/g, (whole, inside: string) =>
      /^[一二三四五六七八九十]$/.test(inside) ? whole : ` ${inside} `,
    )
    .split(/[\n\r/\\、,;|\s+&]+/)
    .filter((word) => word !== '');
}

function takeWord(word: string, lessons: Draft[], context: CellContext): void {
  const turn = /^[单双](?:周[:]?|:|$)(.*)$/.exec(word);
  if (turn) {
    if (turn[1]) {
      takeWord(turn[1], lessons, context);
    }
    const last = lessons.at(-1);
    if (last) {
      last.inTurn = true;
    }
    return;
  }
  const named = NAMED.exec(word);
  if (named) {
    takeNamed(named[1] ?? '', named[2] ?? '', lessons, context);
    return;
  }
  const first = context.owner === 'class' ? null : (CLASS_FIRST.exec(word) ?? swapped(CLASS_LAST.exec(word)));
  const reading = first ? readClass(first[1] ?? '') : undefined;
  const before = lessons.at(-1);
  if (
    first &&
    reading?.grade !== undefined &&
    first[2] === '' &&
    before?.subject !== undefined &&
    before.className === undefined
  ) {
    before.className = reading.name;
    before.grade = reading.grade;
    return;
  }
  if (first && reading?.grade !== undefined) {
    lessons.push({ className: reading.name, grade: reading.grade, text: '', inTurn: false });
    const rest = first[2] ?? '';
    if (rest !== '') {
      takeSubject(rest, lessons, context);
    } else if ((first[1] ?? '').endsWith('班')) {
      withText(lessons, '班');
    }
    return;
  }
  takeSubject(word, lessons, context);
}

function swapped(match: RegExpExecArray | null): readonly string[] | null {
  return match ? [match[0], match[2] ?? '', match[1] ?? ''] : null;
}

function takeNamed(name: string, value: string, lessons: Draft[], context: CellContext): void {
  const last = lessons.at(-1);
  if (name === '班级' || name === '学科' || name === '课程') {
    takeWord(value, lessons, context);
  } else if (last && /师/.test(name)) {
    last.teacher = value;
  } else if (last && /地点|教室/.test(name)) {
    last.room = value;
  }
}

function takeSubject(word: string, lessons: Draft[], context: CellContext): void {
  const last = lessons.at(-1);
  const grade = context.grade ?? last?.grade;
  const subject = lessonSubject(word, context.legend, grade);
  if (subject !== undefined) {
    putSubject(lessons, subject, word);
    return;
  }
  if (ROOM.test(word) && last) {
    last.room = word;
    return;
  }
  const glued = splitGlued(word, context, grade);
  if (glued) {
    putSubject(lessons, glued.subject, glued.text);
    takeTeacher(glued.teacher, lessons);
    return;
  }
  if (last?.subject !== undefined && isPerson(word)) {
    takeTeacher(word, lessons);
  } else if (last?.subject === undefined && /^[\u4e00-\u9fffA-Za-z]{1,8}$/.test(word)) {
    putSubject(lessons, word, word);
  }
}

/** 语文张三: a full subject name with a person's name behind it. */
function splitGlued(word: string, context: CellContext, grade: number | undefined) {
  for (let length = Math.min(7, word.length - 2); length >= 2; length--) {
    const subject = lessonSubject(word.slice(0, length), context.legend, grade);
    const teacher = word.slice(length);
    if (subject !== undefined && /^[\u4e00-\u9fff]{2,4}$/.test(teacher)) {
      return { subject, text: word.slice(0, length), teacher };
    }
  }
  return undefined;
}

function putSubject(lessons: Draft[], subject: string, text: string): void {
  const last = lessons.at(-1);
  if (last && last.subject === undefined) {
    last.subject = subject;
    last.text = text;
  } else {
    lessons.push({ subject, text, inTurn: false });
  }
}

function takeTeacher(word: string, lessons: Draft[]): void {
  const last = lessons.at(-1);
  if (last && last.teacher === undefined) {
    last.teacher = word;
  }
}

function withText(lessons: Draft[], text: string): void {
  const last = lessons.at(-1);
  if (last) {
    last.text = text;
  }
}

/** 四(1)、四(2)音: the subject behind the last class is meant for all of them. */
function shareSubjects(lessons: Draft[]): void {
  for (let index = lessons.length - 2; index >= 0; index--) {
    const lesson = lessons[index];
    const next = lessons[index + 1];
    if (
      lesson &&
      next &&
      lesson.className !== undefined &&
      lesson.subject === undefined &&
      next.subject !== undefined
    ) {
      lesson.subject = next.subject;
      lesson.text = next.text;
    }
  }
}

/** 张三 above 语文: a name that was taken for a school's own course. */
function joinNames(lessons: readonly Draft[]): readonly Draft[] {
  const [first, second] = lessons;
  return lessons.length === 2 &&
    first?.subject !== undefined &&
    second?.subject !== undefined &&
    second.teacher === undefined &&
    isPerson(first.subject) &&
    !isKnownSubject(first.subject) &&
    isKnownSubject(second.subject)
    ? [{ ...second, teacher: first.subject }]
    : lessons;
}

/** A person's name: two to four characters, ethnic names with a point, or 王老师. */
export function isPerson(word: string): boolean {
  return /^[\u4e00-\u9fff]{2,4}(?:老师|教师)?$|^[\u4e00-\u9fff]{1,8}·[\u4e00-\u9fff]{1,8}$|^[A-Z][a-z]+$/.test(
    word,
  );
}
