import type { Complaint, Severity } from '../../model/finding';
import type { Place } from '../../model/workbook';
import { slotKey, slotName, type TimetableView } from './cell';
import type { Slot, Statement } from './slots';
import { sameSubject } from './subject';

/** A deviation of one view, before it is said. */
export interface Deviation {
  readonly view: number;
  readonly className: string;
  readonly rule: 'timetable-mismatch' | 'timetable-missing';
  readonly complaint: Complaint;
}

/** Cells that say something else than most tables. */
export function deviationsOf(
  slot: Slot,
  views: readonly TimetableView[],
  severity: Severity,
): readonly Deviation[] {
  return slot.deviating.flatMap((statement): readonly Deviation[] => {
    const view = views[statement.view];
    const { lesson } = statement;
    if (!view) {
      return [];
    }
    const others = slot.agreeing.filter((one) => one.lesson.place !== lesson.place);
    const said = saidOf(statement, slot);
    const required = slot.decided === undefined ? '空' : shownAs(slot, view, lesson.teacher !== undefined);
    const sources = sheetsOf(slot, views, statement.view);
    return [
      {
        view: statement.view,
        className: slot.className,
        rule: 'timetable-mismatch',
        complaint: {
          cell: (isTeacherWrong(statement, slot) && lesson.teacherPlace) || lesson.place,
          related: relatedPlaces(slot, views, others, statement.view),
          severity,
          message:
            `${slot.className}${slotName(slot)}:这里是“${said}”,${sources}是“${required}”。` +
            `请核对实际上课情况,把${slot.isTie ? '两处' : '这里'}改成一致。`,
          actual: said,
          required,
        },
      },
    ];
  });
}

function isTeacherWrong({ lesson }: Statement, slot: Slot): boolean {
  return slot.decided !== undefined && sameSubject(lesson.subject, slot.decided.subject);
}

function saidOf(statement: Statement, slot: Slot): string {
  const { lesson } = statement;
  return isTeacherWrong(statement, slot) && lesson.teacher !== undefined
    ? `${lesson.text || lesson.subject} ${lesson.teacher}`
    : lesson.text || lesson.subject;
}

/** What a cell of a view should show. */
export function shownAs(slot: Slot, view: TimetableView, withTeacher: boolean): string {
  const { subject = '', teacher } = slot.decided ?? {};
  return withTeacher && view.owner === 'class' && teacher !== undefined ? `${subject} ${teacher}` : subject;
}

/** The sheets that say what is decided, for messages. */
export function sheetsOf(slot: Slot, views: readonly TimetableView[], except: number): string {
  const indices = slot.decided === undefined ? slot.blank : slot.agreeing.map(({ view }) => view);
  const sheets = [
    ...new Set(indices.filter((index) => index !== except).map((index) => views[index]?.sheet ?? '')),
  ];
  return sheets.length === 0 ? '同一课表别处' : sheets.map((sheet) => `《${sheet}》`).join('、');
}

function relatedPlaces(
  slot: Slot,
  views: readonly TimetableView[],
  others: readonly Statement[],
  except: number,
): readonly Place[] {
  const stated = others.map(({ lesson }) => lesson.place);
  const blank = slot.blank
    .filter((index) => index !== except)
    .flatMap((index) => views[index]?.cells.get(slotKey(slot.className, slot.weekday, slot.period)) ?? []);
  return slot.decided === undefined ? blank : stated;
}
