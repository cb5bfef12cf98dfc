import type { Complaint } from '../../model/finding';
import { groupBy } from '../group';
import type { TimetableRaised } from './agreement';
import { type Lesson, slotName, type TimetableView } from './lesson';
import type { Slot, Statement } from './slots';
import { ACTIVITY, CLASS_MEETING } from './subject';

/** Teachers and special rooms that are in two classes at once, by what the timetables agree upon. */
export function* checkClashes(
  slots: readonly Slot[],
  views: readonly TimetableView[],
): Iterable<TimetableRaised> {
  const given = slots.filter(
    ({ decided }) =>
      decided !== undefined &&
      decided.share === 1 &&
      decided.subject !== ACTIVITY &&
      decided.subject !== CLASS_MEETING,
  );
  const byTeacher = groupBy(
    given.filter(({ decided }) => decided?.teacher !== undefined),
    ({ decided, weekday, period }) => `${decided?.teacher}|${weekday}|${period}`,
  );
  for (const clash of byTeacher.values()) {
    const teacher = clash[0]?.decided?.teacher ?? '';
    yield* raise(
      clash,
      views,
      'teacher-clash',
      (classes, slot) =>
        `${teacher}${slot}同时在${classes}上课,一位教师不能同时上两个班的课。请调整其中一节。`,
    );
  }
  for (const clash of groupBy(
    given.filter((slot) => roomOf(slot) !== undefined),
    (slot) => `${roomOf(slot)}|${slot.weekday}|${slot.period}`,
  ).values()) {
    const room = clash[0] && roomOf(clash[0]);
    yield* raise(
      clash,
      views,
      'room-clash',
      (classes, slot) =>
        `${room}${slot}同时安排了${classes},一间专用教室不能同时上两个班的课。请调整其中一节。`,
    );
  }
}

/** The special room of a lesson; playgrounds and the class's own room hold as many as there are. */
function roomOf(slot: Slot): string | undefined {
  return slot.agreeing
    .map(({ lesson }) => lesson.room)
    .find(
      (room) => room !== undefined && room !== '' && !/^(?:教室|本班|班级)|操场|运动场|田径场/.test(room),
    );
}

function* raise(
  clash: readonly Slot[],
  views: readonly TimetableView[],
  rule: string,
  say: (classes: string, slot: string) => string,
): Iterable<TimetableRaised> {
  const classes = [...new Set(clash.map((slot) => slot.className))];
  const first = clash[0];
  if (classes.length < 2 || !first) {
    return;
  }
  const message = say(classes.join('、'), slotName(first));
  for (const lessons of placesOf(clash, views)) {
    const cell = lessons.at(-1)?.place;
    if (cell) {
      const related = lessons
        .slice(0, -1)
        .map((lesson) => lesson.place)
        .filter((place) => place.row !== cell.row || place.column !== cell.column);
      const complaint: Complaint = {
        cell,
        related,
        severity: 'error',
        message,
        actual: classes.join('、'),
        required: '同一时间只上一个班的课',
      };
      yield { rule, complaint };
    }
  }
}

/** The lessons that clash, table by table where one shows several of them, else all together. */
function placesOf(clash: readonly Slot[], views: readonly TimetableView[]): readonly (readonly Lesson[])[] {
  const statements: readonly Statement[] = clash.flatMap((slot) => slot.agreeing);
  const together = views
    .map((_, index) => statements.filter(({ view }) => view === index).map(({ lesson }) => lesson))
    .filter((lessons) => new Set(lessons.map((lesson) => lesson.className)).size > 1);
  return together.length > 0
    ? together
    : [clash.flatMap((slot) => slot.agreeing.slice(0, 1).map(({ lesson }) => lesson))];
}
