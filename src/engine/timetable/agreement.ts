import type { Complaint, Severity } from '../../model/finding';
import type { Place } from '../../model/workbook';
import { groupBy } from '../group';
import { type Lesson, slotKey, slotName, type TimetableView } from './lesson';
import type { Slot, Statement } from './slots';
import { ACTIVITY, CLASS_MEETING, sameSubject } from './subject';

export interface TimetableRaised {
  readonly rule: string;
  readonly complaint: Complaint;
}

/** A deviation of one view, before it is said. */
interface Deviation {
  readonly view: number;
  readonly className: string;
  readonly rule: 'timetable-mismatch' | 'timetable-missing';
  readonly complaint: Complaint;
}

/**
 * Every cell in which a timetable differs from what most of them say, and every blank one where the others have a
 * lesson. A view that differs nearly everywhere is another term's: that is said once.
 */
export function* checkAgreement(
  slots: readonly Slot[],
  views: readonly TimetableView[],
  severity: Severity,
  basis: Complaint['basis'],
): Iterable<TimetableRaised> {
  const demanded = basis ? { basis } : {};
  const agreed = new Set(slots.flatMap((slot) => slot.agreeing.map(({ lesson }) => lesson)));
  const found = slots.flatMap((slot) => [
    ...deviationsOf(slot, views, severity),
    ...blanksOf(slot, views, severity),
    ...missingFromTeachers(slot, views, severity, agreed),
  ]);
  const kept: Deviation[] = [];
  const compared = groupBy(
    slots.flatMap((slot) => viewsOf(slot).map((view) => `${view}|${slot.className}`)),
    (key) => key,
  );
  for (const [key, deviations] of groupBy(found, (one) => `${one.view}|${one.className}`)) {
    const first = deviations[0];
    const all = compared.get(key)?.length ?? 0;
    const view = first && views[first.view];
    if (view && deviations.length > Math.max(6, all * 0.4)) {
      yield {
        rule: 'timetable-mismatch',
        complaint: { ...otherTerm(view, first.className, deviations.length), ...demanded },
      };
      continue;
    }
    kept.push(...deviations);
  }
  for (const { rule, complaint } of onePerCell(kept)) {
    yield { rule, complaint: { ...complaint, ...demanded } };
  }
}

function viewsOf(slot: Slot): readonly number[] {
  return [...new Set([...slot.agreeing, ...slot.deviating].map(({ view }) => view).concat(slot.blank))];
}

function otherTerm(view: TimetableView, className: string, count: number): Complaint {
  return {
    cell: view.owners.get(className) ?? view.anchor,
    severity: 'query',
    message: `${view.sheet}中${className}有${count}节与其他课表不一致,可能不是同一学期的课表,或某张课表未更新。请核对后统一。`,
    actual: `${count}节不一致`,
    required: '各课表一致',
  };
}

/** A cell that is wrong for two slots (a lesson of one class in the place of another's) is one finding. */
function onePerCell(deviations: readonly Deviation[]): readonly Deviation[] {
  const order = { 'timetable-mismatch': 0, 'timetable-missing': 1 };
  const cells = groupBy(deviations, ({ complaint: { cell } }) => `${cell.sheet}!${cell.row}:${cell.column}`);
  return [...cells.values()].flatMap((same) =>
    [...same].sort((one, other) => order[one.rule] - order[other.rule]).slice(0, 1),
  );
}

function deviationsOf(slot: Slot, views: readonly TimetableView[], severity: Severity): readonly Deviation[] {
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
          cell: lesson.place,
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

function saidOf({ lesson }: Statement, slot: Slot): string {
  const isTeacherWrong = slot.decided !== undefined && sameSubject(lesson.subject, slot.decided.subject);
  return isTeacherWrong && lesson.teacher !== undefined
    ? `${lesson.text || lesson.subject} ${lesson.teacher}`
    : lesson.text || lesson.subject;
}

function shownAs(slot: Slot, view: TimetableView, withTeacher: boolean): string {
  const { subject = '', teacher } = slot.decided ?? {};
  return withTeacher && view.owner === 'class' && teacher !== undefined ? `${subject} ${teacher}` : subject;
}

function sheetsOf(slot: Slot, views: readonly TimetableView[], except: number): string {
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

/** Blank cells of class timetables where the others have a lesson. */
function blanksOf(slot: Slot, views: readonly TimetableView[], severity: Severity): readonly Deviation[] {
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

/** Lessons that the timetable of all teachers lacks, at the cell of the teacher who gives them. */
function missingFromTeachers(
  slot: Slot,
  views: readonly TimetableView[],
  severity: Severity,
  agreed: ReadonlySet<Lesson>,
): readonly Deviation[] {
  const { decided } = slot;
  const { teacher, subject } = decided ?? {};
  if (teacher === undefined || subject === undefined || subject === ACTIVITY) {
    return [];
  }
  return views.flatMap((view, index): readonly Deviation[] => {
    const cell = view.cells.get(slotKey(teacher, slot.weekday, slot.period));
    const isStated = slot.agreeing.some((one) => one.view === index);
    const prints = view.lessons.some(
      (lesson) => lesson.teacher === teacher && sameSubject(lesson.subject, subject),
    );
    if (view.owner !== 'teacher' || !cell || isStated || !prints) {
      return [];
    }
    const there = view.lessons.filter(
      (lesson) => lesson.place.row === cell.row && lesson.place.column === cell.column,
    );
    if (there.some((lesson) => agreed.has(lesson))) {
      return [];
    }
    const isTaken = there.length > 0;
    const rule = isTaken ? 'timetable-mismatch' : 'timetable-missing';
    const said = isTaken ? '这里没有这节课' : '这里空着';
    const base = missing(slot, view, cell, views, index, severity);
    const message = `${teacher}${slotName(slot)}:${sheetsOf(slot, views, index)}有${slot.className}${subject},${said}。请核对后改成一致。`;
    return [
      {
        view: index,
        className: slot.className,
        rule,
        complaint: { ...base, message, ...(isTaken ? { actual: '不同' } : {}) },
      },
    ];
  });
}
