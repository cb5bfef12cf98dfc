import type { Place } from '../../model/workbook';
import { readNumeral } from '../../reading/chinese-numerals';
import { readClass, readGrade } from '../../reading/classes';
import { foldWidth } from '../../reading/words';
import type { TimetableView } from './cell';

/** What a label at the edge of a timetable says. */
export interface Label {
  readonly weekday?: number;
  readonly periods?: readonly number[];
  readonly half?: 'morning' | 'afternoon';
  /** A bare figure: a period or a weekday, the table decides. */
  readonly ordinal?: number;
  readonly className?: string;
  readonly grade?: number;
  /** Number of a class whose grade stands elsewhere. */
  readonly classNumber?: number;
  /** 大课间, 午休, 早读: a line without lessons. */
  readonly isBreak?: true;
}

const BREAK =
  /早读|晨读|晨会|晨检|午读|午休|午写|午练|午餐|午间|早操|早餐|课间|眼保健操|眼操|课后|延时|晚自习|晚读|早自习|升旗|放学|托管|预备|就餐|社团|值日|到校|离校/;
const NUMERAL = '(\\d{1,2}|[一二三四五六七八九十]{1,2})';
const PERIOD = new RegExp(`^第?${NUMERAL}(?:(?:[-—~、,\uff0c至和.]|节)*第?${NUMERAL})?(节)?课?$`);
const WEEKDAY = /^(?:星期|周|礼拜)([一二三四五六日天1-7])(.*)$/;
const ENGLISH = /^(mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?$/i;
const HALF = /^(上午|早上|下午|晚上|晚间)(.*)$/;

export function readLabel(raw: string): Label {
  const text = foldWidth(raw)
    .replace(/\(?\d{1,2}[:：]\d{2}(?:[-—~～至]+\d{1,2}[:：]\d{2})?\)?/g, '')
    .replace(/\(\d{1,2}[.月/-]\d{1,2}日?\)/, '');
  if (text === '') {
    return {};
  }
  const english = ENGLISH.exec(text)?.[1];
  if (english) {
    return { weekday: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].indexOf(english.toLowerCase()) + 1 };
  }
  const day = WEEKDAY.exec(text);
  if (day) {
    const weekday = '一二三四五六日'.indexOf((day[1] ?? '').replace('天', '日')) + 1 || Number(day[1]);
    const { ordinal, ...rest } = readLabel(day[2]?.replace(/^[-—/\s]+/, '') ?? '');
    return { ...rest, ...(ordinal === undefined ? {} : { periods: [ordinal] }), weekday };
  }
  return readRest(text);
}

function readRest(text: string): Label {
  if (BREAK.test(text)) {
    return { isBreak: true };
  }
  const half = HALF.exec(text);
  if (half) {
    const { ordinal, ...rest } = half[2] ? readRest(half[2]) : {};
    return {
      ...rest,
      ...(ordinal === undefined ? {} : { periods: [ordinal] }),
      half: half[1] === '上午' || half[1] === '早上' ? 'morning' : 'afternoon',
    };
  }
  return readPeriods(text) ?? readSchoolClass(text);
}

function readPeriods(text: string): Label | undefined {
  const match = PERIOD.exec(text);
  if (!match) {
    return undefined;
  }
  const [, first = '', second, sign] = match;
  const isSure = sign !== undefined || text.startsWith('第');
  const from = numberOf(first);
  if (from === undefined) {
    return undefined;
  }
  if (second === undefined) {
    const pair = isSure ? pairOf(first) : undefined;
    return pair ? { periods: pair } : isSure ? { periods: [from] } : { ordinal: from };
  }
  const until = numberOf(second);
  return isSure && until === from + 1 ? { periods: [from, until] } : undefined;
}

/** 一二节, 三四节: two figures written together. */
function pairOf(text: string): readonly number[] | undefined {
  const figures = [...text].map(numberOf);
  const [first, second] = figures;
  return figures.length === 2 &&
    !text.includes('十') &&
    !/\d/.test(text) &&
    first !== undefined &&
    second === first + 1
    ? [first, second]
    : undefined;
}

function readSchoolClass(text: string): Label {
  const reading = readClass(text);
  if (reading?.grade === undefined && /级\(|^\d{3,4}班$/.test(reading?.name ?? '')) {
    return { className: reading?.name ?? '' };
  }
  if (reading) {
    return reading.grade === undefined
      ? { ...(reading.number === undefined ? {} : { classNumber: reading.number }) }
      : { className: reading.name, grade: reading.grade };
  }
  const grade = /年级$|年$|^[初小][一二三四五六]$/.test(text) ? readGrade(text) : undefined;
  return grade === undefined ? {} : { grade };
}

function numberOf(text: string): number | undefined {
  return /^\d+$/.test(text) ? Number(text) : readNumeral(text);
}

/** What the labels of one row or one column say together. */
export interface Line {
  readonly index: number;
  readonly label: Label;
  /** A name that is none of weekday, period, class: a teacher's or a room's. */
  readonly name: string;
  /** The subject that a teacher's row names besides. */
  readonly subject: string;
  /** The cell that names class, teacher or room. */
  readonly place: Place;
}

/** A text at the edge; `label`: it names nobody, `subject`: it is the subject of the row's teacher. */
export interface EdgeText {
  readonly text: string;
  readonly place: Place;
  readonly role: 'name' | 'label' | 'subject';
}

/** What the texts at the edge say together, the outermost first. */
export function lineOf(index: number, texts: readonly EdgeText[], fallback: Place): Line {
  let label: Label = {};
  let name = '';
  let subject = '';
  let place = texts[0]?.place ?? fallback;
  let seen = '';
  for (const { text, place: at, role } of texts) {
    const spot = `${at.row},${at.column}`;
    if (text === '' || spot === seen) {
      continue;
    }
    seen = spot;
    const next = readLabel(text);
    const isName = Object.keys(next).length === 0 && role === 'name' && !/\d[:：]\d/.test(text);
    name = isName && name === '' ? text : name;
    subject = role === 'subject' ? text : subject;
    place = next.className !== undefined || next.classNumber !== undefined || isName ? at : place;
    label = { ...label, ...next };
  }
  const { ordinal, ...rest } = label;
  return ordinal !== undefined && ordinal <= 7 && /星期|周/.test(name)
    ? { index, label: { ...rest, weekday: ordinal }, name, subject, place }
    : { index, label, name, subject, place };
}

/**
 * A wide timetable cut in halves one above the other, 星期一 to 星期三 and under it 星期四 and 星期五 of the same classes: one
 * table again. In the order of the sheets.
 */
export function joinHalves(views: readonly TimetableView[]): readonly TimetableView[] {
  const joined: TimetableView[] = [];
  for (const view of views) {
    const at = joined.findLastIndex((other) => isOtherHalf(other, view));
    const first = joined[at];
    if (first) {
      joined[at] = {
        ...first,
        words: `${first.words} ${view.words}`,
        lessons: [...first.lessons, ...view.lessons],
        sums: [...first.sums, ...view.sums],
        cells: new Map([...first.cells, ...view.cells]),
      };
    } else {
      joined.push(view);
    }
  }
  return joined;
}

/** On the same sheet, of the same classes, and of no day that the first has. */
function isOtherHalf(first: TimetableView, view: TimetableView): boolean {
  const days = new Set(first.lessons.map(({ weekday }) => weekday));
  return (
    first.sheet === view.sheet &&
    first.owner === view.owner &&
    view.owners.size > 0 &&
    [...view.owners.keys()].every((owner) => first.owners.has(owner)) &&
    !view.lessons.some(({ weekday }) => days.has(weekday))
  );
}
