import type { Context } from '../../model/table';
import type { Place } from '../../model/workbook';

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
