import type { Complaint, Severity } from '../../model/finding';
import type { Place } from '../../model/workbook';
import { groupBy } from '../group';
import { type Lesson, slotKey, slotName, type TimetableView } from './cell';
import { type Deviation, sheetsOf, shownAs } from './deviations';
import type { Slot } from './slots';
import { ACTIVITY, CLASS_MEETING, sameSubject } from './subject';

/** Blank cells of class timetables where the others have a lesson. */
export function blanksOf(
  slot: Slot,
  views: readonly TimetableView[],
  severity: Severity,
): readonly Deviation[] {
  const { decided } = slot;
  if (decided === undefined || decided.subject === ACTIVITY || slot.agreeing.length === 0) {
    return [];
  }
  return slot.blank.flatMap((index): readonly Deviation[] => {
    const view = views[index];
    const cell = view?.cells.get(slotKey(slot.className, slot.weekday, slot.period));
    const prints = view?.lessons.some((lesson) => sameSubject(lesson.subject, decided.subject)) ?? false;
    return view && cell && (prints || decided.subject !== CLASS_MEETING)
      ? [
          {
            view: index,
            className: slot.className,
            rule: 'timetable-missing',
            complaint: missing(slot, view, cell, views, index, severity),
          },
        ]
      : [];
  });
}

function missing(
  slot: Slot,
  view: TimetableView,
  cell: Place,
  views: readonly TimetableView[],
  index: number,
  severity: Severity,
): Complaint {
  const required = shownAs(
    slot,
    view,
    view.lessons.some((lesson) => lesson.teacher !== undefined),
  );
  return {
    cell,
    related: slot.agreeing.map(({ lesson }) => lesson.place),
    severity,
    message: `${slot.className}${slotName(slot)}在这里空着,${sheetsOf(slot, views, index)}有“${required}”。请补上,或核对另一张课表。`,
    actual: '空',
    required: view.owner === 'teacher' ? `${slot.className}${required}` : required,
    missing: '缺1节',
  };
}

/** What is asked of a teachers' timetable again and again. */
interface TeachersTable {
  readonly view: TimetableView;
  readonly index: number;
  /** Lessons by cell, `row:column`. */
  readonly byCell: ReadonlyMap<string, readonly Lesson[]>;
  /** `teacher|subject` of all lessons: what a teacher's row prints at all. */
  readonly prints: ReadonlySet<string>;
}

export function teachersTables(views: readonly TimetableView[]): readonly TeachersTable[] {
  return views.flatMap((view, index) =>
    view.owner === 'teacher'
      ? [
          {
            view,
            index,
            byCell: groupBy(view.lessons, ({ place }) => `${place.row}:${place.column}`),
            prints: new Set(view.lessons.map((lesson) => `${lesson.teacher}|${lesson.subject}`)),
          },
        ]
      : [],
  );
}

/** Lessons that a timetable of teachers lacks, at the cell of the teacher who gives them. */
export function missingFromTeachers(
  slot: Slot,
  tables: readonly TeachersTable[],
  views: readonly TimetableView[],
  severity: Severity,
  agreed: ReadonlySet<Lesson>,
): readonly Deviation[] {
  const { teacher, subject } = slot.decided ?? {};
  if (teacher === undefined || subject === undefined || subject === ACTIVITY) {
    return [];
  }
  return tables.flatMap((table): readonly Deviation[] => {
    const { view, index } = table;
    const cell = teachersCell(table, slot, teacher, subject);
    const there = cell ? (table.byCell.get(`${cell.row}:${cell.column}`) ?? []) : [];
    if (
      !cell ||
      slot.agreeing.some((one) => one.view === index) ||
      there.some((lesson) => agreed.has(lesson))
    ) {
      return [];
    }
    const isTaken = there.length > 0;
    const said = isTaken ? '这里没有这节课' : '这里空着';
    const base = missing(slot, view, cell, views, index, severity);
    const message = `${teacher}${slotName(slot)}:${sheetsOf(slot, views, index)}有${slot.className}${subject},${said}。请核对后改成一致。`;
    return [
      {
        view: index,
        className: slot.className,
        rule: isTaken ? 'timetable-mismatch' : 'timetable-missing',
        complaint: { ...base, message, ...(isTaken ? { actual: '不同' } : {}) },
      },
    ];
  });
}

/** The cell in which a lesson belongs, if the table has a row for the teacher and prints the subject there at all. */
function teachersCell(
  { view, prints }: TeachersTable,
  { weekday, period }: Slot,
  teacher: string,
  subject: string,
): Place | undefined {
  return prints.has(`${teacher}|${subject}`)
    ? (view.cells.get(slotKey(teacher, weekday, period, subject)) ??
        view.cells.get(slotKey(teacher, weekday, period)))
    : undefined;
}
