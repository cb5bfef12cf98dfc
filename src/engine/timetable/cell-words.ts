import { className, readClass } from '../../reading/classes';
import { isAspectOf, type Legend, lessonSubject } from './subject';

/** What one word of a timetable's cell is, as far as the word alone tells. */
export type Piece =
  /** `isAlone`: no subject is written to it in one word. */
  | {
      readonly kind: 'class';
      readonly className: string;
      readonly grade: number | undefined;
      readonly text: string;
      readonly isAlone: boolean;
    }
  | { readonly kind: 'subject'; readonly subject: string; readonly text: string }
  | { readonly kind: 'teacher' | 'room' | 'other'; readonly text: string }
  /** 单周 / 双周 · 合班 / 走班: several classes have it together. */
  | { readonly kind: 'turn' | 'together' };

export interface CellContext {
  readonly legend: Legend;
  readonly grade: number | undefined;
  /** The cell belongs to a class (its words are subject, teacher) or to a teacher or room (class, subject). */
  readonly owner: 'class' | 'teacher' | 'room';
}

const CLASS =
  '20\\d\\d级(?:\\(\\d{1,2}\\)|\\d{1,2})班?|(?:小|初)?(?:[一二三四五六七八九]|[1-9])(?:年级|年|级)?(?:\\(\\d{1,2}\\)|\\([一二三四五六七八九十]\\))班?|[一二三四五六七八九初小]{1,2}(?:年级|年)?\\d{1,2}班?|[1-9](?:0[1-9]|1\\d)班?|[一二三四五六七八九]年级[一二三四五六七八九十]{1,2}班|[\\d一二三四五六七八九][.\\-·]\\d{1,2}班?|\\d{3,4}班';
const CLASS_FIRST = new RegExp(`^(?<name>${CLASS})(?<rest>.*)$`);
const CLASS_LAST = new RegExp(`^(?<rest>.*?)(?<name>${CLASS})$`);
const ROOM = /室$|馆$|操场|教室|^[A-Z]?\d?-?\d{3}$/;
const NAMED = /^(教师|老师|任课教师|授课教师|地点|教室|备注|班级|学科|课程):(.*)$/;
const TURN = /^(?:[单双](?:周:?|:|$)|(?:隔周|单双周|轮周|轮换|轮流)上?$)(.*)$/;
const TOGETHER = /^(?:合班|并班|合堂|走班|分层走班|选课走班|合上|合|并)(?:课|上课|教学)?$/;
/** Words that are no person's name wherever they stand, so that they need no bracket to be told from one. */
const APART = /分层走班|选课走班|合班|并班|合堂|走班|连堂/g;
/** How or where a lesson is given, as it stands behind a subject in brackets. Nobody is called so. */
const MANNER =
  /^(?:连堂|连上|连排|连|实验|实操|实践|上机|机房|微机|理论|室内|室外|户外|线上|网课|双师|分层|早|晚|上|下|甲|乙)$|(?:课|班|组|层|时|教学|活动|社团|训练|复习|讲评|辅导|选修|必修|拓展|练习|测试)$/;

/** The pieces of a cell in order; what stands behind 备注: is left out. */
export function piecesOf(text: string, context: CellContext): readonly Piece[] {
  let grade = context.grade;
  const pieces: Piece[] = [];
  for (const word of wordsOf(withoutAspects(text, context))) {
    for (const piece of readWord(word, { ...context, grade })) {
      grade = piece.kind === 'class' ? piece.grade : grade;
      pieces.push(piece);
    }
  }
  return pieces;
}

/** 语文(书法) is a lesson of 语文. */
function withoutAspects(text: string, { legend, grade }: CellContext): string {
  return text.replace(
    /([\u4e00-\u9fff]{1,7})\(([\u4e00-\u9fff]{2,6})\)/g,
    (whole, subject: string, word: string) =>
      isAspectOf(lessonSubject(subject, legend, grade), word) ? subject : whole,
  );
}

/** The words between line breaks, slashes and commas; what stands in brackets becomes a word, a class keeps its own. */
function wordsOf(text: string): readonly string[] {
  return text
    .replace(APART, ' $& ')
    .replace(/\(([^()\d][^()]*)\)/g, (whole, inside: string) =>
      /^[一二三四五六七八九十]$/.test(inside) ? whole : ` ${mannersIn(inside)} `,
    )
    .split(/[\n\r/\\、,;|\s+&]+/)
    .filter((word) => word !== '');
}

/** What stands in brackets without the words that say only how the lesson is given. */
function mannersIn(inside: string): string {
  const [, turn = '', rest = inside] = /^([单双]周)(.+)$/.exec(inside) ?? [];
  return MANNER.test(rest) && !TOGETHER.test(rest) && !TURN.test(rest) ? turn : inside;
}

function readWord(word: string, context: CellContext): readonly Piece[] {
  if (TOGETHER.test(word)) {
    return [{ kind: 'together' }];
  }
  if (word === '连堂') {
    return [];
  }
  const turn = TURN.exec(word);
  if (turn) {
    return [...(turn[1] ? readWord(turn[1], context) : []), { kind: 'turn' }];
  }
  const [, name, value = ''] = NAMED.exec(word) ?? [];
  if (name !== undefined) {
    return readNamed(name, value, context);
  }
  const found = context.owner === 'class' ? null : (CLASS_FIRST.exec(word) ?? CLASS_LAST.exec(word));
  const { name: text = '', rest = '' } = found?.groups ?? {};
  const reading = readClass(text);
  if (reading === undefined || (reading.grade === undefined && !/级\(|^\d{3,4}班$/.test(reading.name))) {
    return readGradeOnly(word, context) ?? readLesson(word, context);
  }
  const { grade } = reading;
  const own: Piece = { kind: 'class', className: reading.name, grade, text, isAlone: rest === '' };
  return rest === '' ? [own] : [own, ...readLesson(rest, { ...context, grade })];
}

/** 三语, 三年级语文: where every grade has one class, the grade is its name. */
function readGradeOnly(word: string, context: CellContext): readonly Piece[] | undefined {
  const [, numeral = '', sign = '', rest = ''] = /^([一二三四五六七八九])(年级|年)?(.*)$/.exec(word) ?? [];
  const grade = '一二三四五六七八九'.indexOf(numeral) + 1;
  if (
    context.owner === 'class' ||
    grade === 0 ||
    (sign === '' && lessonSubject(rest, context.legend, grade) === undefined)
  ) {
    return undefined;
  }
  const own: Piece = {
    kind: 'class',
    className: className(grade, 1),
    grade,
    text: numeral,
    isAlone: rest === '',
  };
  return rest === '' ? [own] : [own, ...readLesson(rest, { ...context, grade })];
}

function readNamed(name: string, value: string, context: CellContext): readonly Piece[] {
  if (name === '班级' || name === '学科' || name === '课程') {
    return readWord(value, context);
  }
  return name === '备注' ? [] : [{ kind: name.endsWith('师') ? 'teacher' : 'room', text: value }];
}

function readLesson(word: string, { legend, grade }: CellContext): readonly Piece[] {
  const subject = lessonSubject(word, legend, grade);
  if (subject !== undefined) {
    return [{ kind: 'subject', subject, text: word }];
  }
  if (ROOM.test(word)) {
    return [{ kind: 'room', text: word }];
  }
  for (let length = Math.min(7, word.length - 2); length >= 2; length--) {
    const [text, teacher] = [word.slice(0, length), word.slice(length)];
    const first = lessonSubject(text, legend, grade);
    if (first !== undefined && /^[\u4e00-\u9fff]{2,4}$/.test(teacher)) {
      return [
        { kind: 'subject', subject: first, text },
        { kind: 'teacher', text: teacher },
      ];
    }
  }
  return twoInTurn(word, legend, grade) ?? [{ kind: 'other', text: word }];
}

/** 音美: two abbreviations without anything between them. */
function twoInTurn(word: string, legend: Legend, grade: number | undefined): readonly Piece[] | undefined {
  const subjects = [...word].map((letter) => ({
    kind: 'subject' as const,
    subject: lessonSubject(letter, legend, grade),
    text: letter,
  }));
  const known = subjects.flatMap(({ subject, ...piece }) =>
    subject === undefined ? [] : [{ ...piece, subject }],
  );
  return word.length === 2 && known.length === 2 ? known : undefined;
}
