import { type Lesson, slotKey, type TimetableView } from './cell';

/** A lesson with the view (by its index) that prints it. */
export interface Statement {
  readonly view: number;
  readonly lesson: Lesson;
}

/** What all timetables together say of one period of one class. */
export interface Slot {
  readonly className: string;
  readonly weekday: number;
  readonly period: number;
  /** What takes place by most of them; `undefined`: nothing. */
  readonly decided:
    | {
        readonly subject: string;
        readonly text: string;
        readonly teacher: string | undefined;
        readonly share: number;
      }
    | undefined;
  readonly agreeing: readonly Statement[];
  readonly deviating: readonly Statement[];
  /** Views whose cell for it is blank. */
  readonly blank: readonly number[];
  /** As many views are for one as for the other. */
  readonly isTie: boolean;
}

/** What is said of one period of one class, undecided. */
export interface SlotStatements {
  readonly className: string;
  readonly weekday: number;
  readonly period: number;
  readonly statements: readonly Statement[];
  readonly blank: readonly number[];
}

/** All that is said of every period of every class, undecided. */
export function collectSlots(views: readonly TimetableView[]): readonly SlotStatements[] {
  const slots = new Map<
    string,
    SlotStatements & { readonly statements: Statement[]; readonly blank: number[] }
  >();
  const open = (className: string, weekday: number, period: number) => {
    const key = slotKey(className, weekday, period);
    const slot = slots.get(key) ?? { className, weekday, period, statements: [], blank: [] };
    slots.set(key, slot);
    return slot;
  };
  views.forEach((view, index) => {
    for (const lesson of view.lessons) {
      open(lesson.className, lesson.weekday, lesson.period).statements.push({ view: index, lesson });
    }
  });
  views.forEach((view, index) => {
    for (const key of view.owner === 'class' ? view.cells.keys() : []) {
      const slot = slots.get(key);
      if (slot && !slot.statements.some((statement) => statement.view === index)) {
        slot.blank.push(index);
      }
    }
  });
  return [...slots.values()];
}
