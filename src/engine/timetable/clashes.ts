import type { Complaint } from '../../model/finding';
import type { Place } from '../../model/workbook';
import { groupBy } from '../group';
import type { TimetableRaised } from './agreement';
import { type Lesson, slotName, type TimetableView } from './cell';
import type { Slot, Statement } from './slots';
import { ACTIVITY, CLASS_MEETING, sameSubject } from './subject';

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
      clash.flatMap((slot) => slot.agreeing),
      views,
      'teacher-clash',
      (classes, slot) =>
        `${teacher}${slot}同时在${classes}上课,一位教师不能同时上两个班的课。请调整其中一节。`,
    );
  }
  const wrong = new Set(slots.flatMap((slot) => slot.deviating.map(({ lesson }) => lesson)));
  const inRooms = views.flatMap((view, index) =>
    view.lessons
      .filter((lesson) => isInSpecialRoom(lesson) && !wrong.has(lesson))
      .map((lesson) => ({ view: index, lesson })),
  );
  const byRoom = groupBy(inRooms, ({ lesson }) => `${lesson.room}|${lesson.weekday}|${lesson.period}`);
  for (const clash of byRoom.values()) {
    const room = clash[0]?.lesson.room ?? '';
    yield* raise(
      clash,
      views,
      'room-clash',
      (classes, slot) =>
        `${room}${slot}同时安排了${classes},一间专用教室不能同时上两个班的课。请调整其中一节。`,
    );
  }
}

/** Playgrounds and the class's own room hold as many as there are. */
function isInSpecialRoom({ room, share, subject }: Lesson): boolean {
  return (
    room !== undefined &&
    room !== '' &&
    share === 1 &&
    subject !== ACTIVITY &&
    !/^(?:教室|本班|班级)|操场|运动场|田径场/.test(room)
  );
}

/** Classes that have one lesson together; where one cell says so, it and the others of that subject mean it. */
function isOneLesson(clash: readonly Statement[]): boolean {
  const [first] = clash;
  return (
    clash.some(({ lesson }) => lesson.isTogether) &&
    (clash.every(({ lesson }) => sameSubject(lesson.subject, first?.lesson.subject ?? '')) ||
      clash.every(({ lesson }) => isSamePlace(lesson.place, first?.lesson.place)))
  );
}

function isSamePlace(one: Place, other: Place | undefined): boolean {
  return one.sheet === other?.sheet && one.row === other.row && one.column === other.column;
}

/** One finding in every table that shows several of the lessons that clash, else one for all together. */
function* raise(
  clash: readonly Statement[],
  views: readonly TimetableView[],
  rule: string,
  say: (classes: string, slot: string) => string,
): Iterable<TimetableRaised> {
  const classes = [...new Set(clash.map(({ lesson }) => lesson.className))];
  const first = clash[0];
  if (classes.length < 2 || !first || isOneLesson(clash)) {
    return;
  }
  const message = say(classes.join('、'), slotName(first.lesson));
  const together = views
    .map((_, index) => clash.filter(({ view }) => view === index).map(({ lesson }) => lesson))
    .filter((lessons) => new Set(lessons.map((lesson) => lesson.className)).size > 1);
  for (const lessons of together.length > 0 ? together : [firstOfEach(clash)]) {
    const places = lessons.map((lesson) => (rule === 'teacher-clash' && lesson.teacherPlace) || lesson.place);
    const cell = places.at(-1);
    if (cell) {
      const related = places
        .slice(0, -1)
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

function firstOfEach(clash: readonly Statement[]): readonly Lesson[] {
  return [...groupBy(clash, ({ lesson }) => lesson.className).values()].flatMap(([first]) =>
    first ? [first.lesson] : [],
  );
}

/**
 * The week of one class that is alone in its term, while the table of all classes is of another one and says
 * something else: either its term is written wrongly or it was not brought up to date.
 */
export function* checkLoneTerms(groups: readonly (readonly TimetableView[])[]): Iterable<TimetableRaised> {
  for (const group of groups) {
    const [lone] = group;
    const [owner] = lone?.owners.keys() ?? [];
    if (!lone || owner === undefined || group.length > 1 || lone.owner !== 'class' || lone.owners.size > 1) {
      continue;
    }
    const showing = groups
      .filter((other) => other !== group)
      .flatMap((other) => other.filter((view) => view.owners.has(owner)));
    const [whole] = showing;
    if (showing.length !== 1 || whole?.owner !== 'class' || whole.owners.size < 2) {
      continue;
    }
    const differing = lone.lessons.filter(({ weekday, period, subject }) =>
      whole.lessons.some(
        (other) =>
          other.className === owner &&
          other.weekday === weekday &&
          other.period === period &&
          !sameSubject(other.subject, subject),
      ),
    ).length;
    if (differing === 0) {
      continue;
    }
    yield {
      rule: 'timetable-term',
      complaint: {
        cell: lone.anchor,
        severity: 'query',
        message: `${lone.sheet}写的学期与${whole.sheet}不同,${owner}有${differing}节不一样。请核对学期;不是同一学期的,换成同一学期的课表。`,
        actual: termOf(lone),
        required: termOf(whole),
      },
    };
  }
}

function termOf({ context: { period } }: TimetableView): string {
  return period ? `${period.from}至${period.to}` : '未写学期';
}

/**
 * A teachers' table that names one subject per line says only in which class the teacher is; the class meeting, 劳动 or
 * 综合实践 that he gives besides have no line of their own. Where the class's table names a subject that nobody's line gives
 * to that class, the teacher who is there gives it.
 */
export function withSideSubjects(views: readonly TimetableView[]): readonly TimetableView[] {
  const ofClasses = new Map<string, string>();
  const given = new Map<string, Set<string>>();
  for (const view of views) {
    for (const lesson of view.lessons) {
      if (view.owner === 'class') {
        ofClasses.set(slotOf(lesson), lesson.subject);
      } else {
        given.set(lesson.className, (given.get(lesson.className) ?? new Set()).add(lesson.subject));
      }
    }
  }
  const isGiven = (className: string, subject: string) =>
    [...(given.get(className) ?? [])].some((one) => sameSubject(one, subject));
  return views.map((view) => ({
    ...view,
    lessons: view.lessons.map((lesson): Lesson => {
      const subject = lesson.isOfLine ? (ofClasses.get(slotOf(lesson)) ?? '') : '';
      return subject === '' || sameSubject(subject, lesson.subject) || isGiven(lesson.className, subject)
        ? lesson
        : { ...lesson, subject, text: subject };
    }),
  }));
}

function slotOf({ className, weekday, period }: Lesson): string {
  return `${className}|${weekday}|${period}`;
}
