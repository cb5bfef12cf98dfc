import type { Context } from '../../model/table';
import type { Place } from '../../model/workbook';
import { isDash } from '../../reading/words';
import { type CellContext, type Piece, piecesOf } from './cell-words';
import { isKnownSubject } from './subject';

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
  /** 合班 / 走班 is written beside it. */
  readonly isTogether?: true;
}

/** The lessons that a cell names; empty for a blank cell, a dash or a remark. */
export function readCell(raw: string, context: CellContext): readonly CellLesson[] {
  const text = squeezed(raw.normalize('NFKC').trim());
  if (text === '' || isDash(text)) {
    return [];
  }
  const lessons: CellLesson[] = [];
  for (const piece of piecesOf(text, context)) {
    const last = takesPlace(piece, lessons.at(-1)) ? lessons.pop() : undefined;
    lessons.push(joined(last, piece));
  }
  return withNames(withSubjects(lessons)).filter(
    (lesson) => lesson.subject !== undefined || lesson.className !== undefined,
  );
}

/** 英 语, spread over the width of its cell, is one word; 语 数 are two. */
function squeezed(text: string): string {
  const word = text.replace(/\s+/g, '');
  return /^[\u4e00-\u9fff](?:\s+[\u4e00-\u9fff])+$/.test(text) && isKnownSubject(word) ? word : text;
}

/** Whether a piece belongs to the lesson before it, or opens another. */
function takesPlace(piece: Piece, last: CellLesson | undefined): boolean {
  if (last === undefined) {
    return false;
  }
  if (piece.kind === 'class') {
    return piece.isAlone && last.className === undefined && last.subject !== undefined;
  }
  return piece.kind !== 'subject' || last.subject === undefined;
}

function joined(lesson: CellLesson = { text: '', inTurn: false }, piece: Piece): CellLesson {
  switch (piece.kind) {
    case 'class':
      return {
        ...lesson,
        className: piece.className,
        ...(piece.grade === undefined ? {} : { grade: piece.grade }),
        ...(lesson.subject === undefined && piece.text.endsWith('班') ? { text: '班' } : {}),
      };
    case 'subject':
      return { ...lesson, subject: piece.subject, text: piece.text };
    case 'teacher':
      return { teacher: piece.text, ...lesson };
    case 'room':
      return { ...lesson, room: piece.text };
    case 'turn':
      return { ...lesson, inTurn: true };
    case 'together':
      return { ...lesson, isTogether: true };
    case 'other':
      return withWord(lesson, piece.text);
  }
}

/** Behind a subject an unknown word is a person, before one a school's own course. */
function withWord(lesson: CellLesson, word: string): CellLesson {
  if (lesson.subject !== undefined) {
    return isPerson(word) ? { teacher: word, ...lesson } : lesson;
  }
  return /^[\u4e00-\u9fffA-Za-z]{1,8}$/.test(word) ? { ...lesson, subject: word, text: word } : lesson;
}

/** 四(1)、四(2)音: the subject behind the last class is meant for all of them. */
function withSubjects(lessons: readonly CellLesson[]): readonly CellLesson[] {
  return lessons.map((lesson, index) => {
    const next = lessons.slice(index + 1).find((one) => one.subject !== undefined);
    return lesson.subject === undefined && lesson.className !== undefined && next?.subject !== undefined
      ? { ...lesson, subject: next.subject, text: next.text }
      : lesson;
  });
}

/** 张三 above 语文: a name that was taken for a school's own course. */
function withNames(lessons: readonly CellLesson[]): readonly CellLesson[] {
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
function isPerson(word: string): boolean {
  return /^[\u4e00-\u9fff]{2,4}(?:老师|教师)?$|^[\u4e00-\u9fff]{1,8}·[\u4e00-\u9fff]{1,8}$|^[A-Z][a-z]+$/.test(
    word,
  );
}

/** One period of one class as one table prints it. */
export interface Lesson {
  /** `四(1)班`. */
  readonly className: string;
  readonly grade: number | undefined;
  /** 1 = Monday … 7 = Sunday. */
  readonly weekday: number;
  /** 1 = first lesson of the day; breaks and morning reading are not counted. */
  readonly period: number;
  /** Canonical name of a subject, or the cell's own word for a school's own course. */
  readonly subject: string;
  /** The subject as it stands in the cell. */
  readonly text: string;
  /** The cell names only the class: the subject is the one of the teacher's whole line. */
  readonly isOfLine?: true;
  readonly teacher: string | undefined;
  readonly room: string | undefined;
  /** Part of the weeks in which it takes place: 1, or 0.5 for weeks in turn. */
  readonly share: number;
  /** The cell says that several classes have it together: 合班, 走班. */
  readonly isTogether?: true;
  readonly place: Place;
  /** Where the teacher has a cell of his own (a list of lessons). */
  readonly teacherPlace?: Place;
}

/** Whose week a line of the table shows. */
export type Owner = 'class' | 'teacher' | 'room';

/** One timetable of the workbook, read. */
export interface TimetableView {
  readonly sheet: string;
  readonly owner: Owner;
  /** Title, or first header cell. */
  readonly anchor: Place;
  readonly context: Context;
  /** Titles, sheet name and notes in one text: tells terms and years. */
  readonly words: string;
  /** Classes (teachers, rooms) that the table shows, each with the cell that names it. */
  readonly owners: ReadonlyMap<string, Place>;
  readonly lessons: readonly Lesson[];
  /** How many periods a row says that its owner has. */
  readonly sums: readonly {
    readonly owner: string;
    readonly subject: string;
    readonly value: number;
    readonly place: Place;
  }[];
  /** Every cell of the grid, blank ones too, by `slotKey` with and without the subject that its row may name. */
  readonly cells: ReadonlyMap<string, Place>;
}

/** What the workbook's list of teachers says: who teaches what in which classes, how many periods in all. */
export interface Assignment {
  readonly teacher: string;
  readonly subject: string;
  readonly classes: readonly string[];
  readonly periods: number | undefined;
  readonly places: {
    readonly teacher: Place | undefined;
    readonly classes: Place | undefined;
    readonly periods: Place | undefined;
  };
}

/** `subject`: of a table that gives a teacher a row per subject. */
export function slotKey(owner: string, weekday: number, period: number, subject = ''): string {
  return subject === '' ? `${owner}|${weekday}|${period}` : `${owner}|${weekday}|${period}|${subject}`;
}

const WEEKDAYS = ['', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六', '星期日'];

/** `星期二第3节`. */
export function slotName(slot: { readonly weekday: number; readonly period: number }): string {
  return `${WEEKDAYS[slot.weekday] ?? ''}第${slot.period}节`;
}
