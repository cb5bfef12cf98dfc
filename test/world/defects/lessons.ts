import type { Placed } from '../render/page';
import { lessonText } from '../render/week';
import type { Line } from '../source';
import {
  type Change,
  type DefectKind,
  fieldsOf,
  firstOf,
  headings,
  numberAt,
  rewritten,
  type Scene,
  spot,
} from './defect';

interface LessonPlaced extends Placed {
  readonly fact: Extract<Placed['fact'], { kind: 'lesson' }>;
}

function lessonsOf(
  { rendered, random }: Scene,
  usable: (placed: Placed) => boolean,
): readonly LessonPlaced[] {
  return random.shuffled(
    rendered.placed.filter((one): one is LessonPlaced => one.fact.kind === 'lesson' && usable(one)),
  );
}

/** Other cells that tell of the same class at the same hour. */
function twins({ rendered }: Scene, one: LessonPlaced): readonly LessonPlaced[] {
  return rendered.placed.filter(
    (other): other is LessonPlaced =>
      other !== one &&
      other.fact.kind === 'lesson' &&
      other.fact.class === one.fact.class &&
      other.fact.day === one.fact.day &&
      other.fact.period === one.fact.period,
  );
}

function written(one: LessonPlaced, subject: string, teacher: string, className: string): string {
  const line: Line = { subject, teacher, className };
  return lessonText(
    { cell: one.format.none ?? '', ...(one.format.words ? { words: one.format.words } : {}) },
    line,
  );
}

const className = ({ world }: Scene, id: string) =>
  String(world.sources.classes?.find((one) => one.id === id)?.name ?? '');

function change(
  scene: Scene,
  one: LessonPlaced,
  subject: string,
  teacher: string,
  also: readonly Placed[],
): Change {
  const { fact } = one;
  const name = className(scene, fact.class);
  return {
    at: one,
    now: written(one, subject, teacher, name),
    expected: written(one, fact.subject, fact.teacher, name),
    also: [...also, ...dutiesOf(scene, fact.class, [fact.subject, subject])],
  };
}

/** Lines of the list of teachers that say how many lessons of these subjects the class has. */
function dutiesOf({ rendered, world }: Scene, ofClass: string, subjects: readonly string[]) {
  return rendered.placed.filter(({ fact }) => {
    const duty =
      fact.kind === 'field' && fact.source === 'assignments' && world.sources.assignments?.[fact.line];
    return (
      duty && fact.field === 'periods' && duty.class === ofClass && subjects.includes(String(duty.subject))
    );
  });
}

/** The headings of a lesson that are no lessons themselves. */
function namesOfClass({ rendered }: Scene, one: LessonPlaced): readonly string[] {
  const lessons = new Set(rendered.placed.filter(({ fact }) => fact.kind === 'lesson').map(spot));
  return headings(one).filter((heading) => !lessons.has(heading));
}

const MUST = ['体育与健康', '音乐', '美术', '科学', '信息科技', '劳动', '道德与法治'];

/** Slips in timetables and lists of lessons. */
export const LESSON_KINDS: readonly DefectKind[] = [
  {
    id: 'teacher-in-two-classes',
    plant: (scene, usable) =>
      firstOf(lessonsOf(scene, usable), (one) => {
        const other = lessonsOf(scene, () => true).find(
          ({ sheet, fact }) =>
            sheet === one.sheet &&
            fact.class !== one.fact.class &&
            fact.day === one.fact.day &&
            fact.period === one.fact.period &&
            fact.teacher !== one.fact.teacher,
        );
        return other && one.format.none?.includes('{teacher}')
          ? [change(scene, one, one.fact.subject, other.fact.teacher, [other, ...twins(scene, one)])]
          : undefined;
      }),
  },
  {
    id: 'subject-given-away',
    plant: (scene, usable) =>
      firstOf(lessonsOf(scene, usable), (one) => {
        const language = lessonsOf(scene, () => true).find(
          ({ sheet, fact }) =>
            sheet === one.sheet && fact.class === one.fact.class && fact.subject === '语文',
        );
        const own = scene.rendered.placed.filter(
          ({ sheet, fact }) => sheet === one.sheet && fact.kind === 'lesson' && fact.class === one.fact.class,
        );
        const others = twins(scene, one);
        return MUST.includes(one.fact.subject) && language
          ? [
              {
                ...change(scene, one, '语文', language.fact.teacher, [...own, ...others]),
                // Which of the lessons is the one too many nobody can tell: the class is told what it lacks.
                ...(others.length === 0 ? { asWell: namesOfClass(scene, one) } : {}),
              },
            ]
          : undefined;
      }),
  },
  {
    id: 'timetables-disagree',
    plant: (scene, usable) =>
      firstOf(lessonsOf(scene, usable), (one) => {
        const others = twins(scene, one).filter(({ sheet }) => sheet !== one.sheet);
        const other = lessonsOf(scene, () => true).find(
          ({ fact }) => fact.class === one.fact.class && fact.subject !== one.fact.subject,
        );
        return others.length > 0 && other
          ? [change(scene, one, other.fact.subject, other.fact.teacher, others)]
          : undefined;
      }),
  },
  {
    id: 'periods-not-as-timetabled',
    plant: (scene, usable) =>
      firstOf(fieldsOf(scene, usable, ['periods'], 'assignments'), (one) => {
        const duty = scene.world.sources.assignments?.[one.fact.line];
        const lessons = scene.rendered.placed.filter(
          ({ fact }) =>
            fact.kind === 'lesson' && fact.class === duty?.class && fact.subject === duty?.subject,
        );
        const number = numberAt(one);
        return lessons.length > 0 && number
          ? [
              {
                at: one,
                now: rewritten(number + scene.random.pick([1, 2]), one.format),
                expected: number,
                also: lessons,
              },
            ]
          : undefined;
      }),
  },
];

/** A tick that the figures do not bear out, or a cross that they do not deserve. */
export const VERDICT_KIND: DefectKind = {
  id: 'false-tick',
  plant: (scene, usable) =>
    firstOf(
      scene.random.shuffled(scene.rendered.placed.filter(({ fact }) => fact.kind === 'verdict')),
      (one) => {
        const { fact, format } = one;
        if (fact.kind !== 'verdict' || !usable(one)) {
          return undefined;
        }
        const word = (holds: boolean) => format.words?.[String(holds)] ?? (holds ? '√' : '×');
        return [{ at: one, now: word(!fact.holds), expected: word(fact.holds) }];
      },
    ),
};
