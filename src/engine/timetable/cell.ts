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
