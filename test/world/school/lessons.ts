import type { Random } from '../random';
import type { ClassPlan } from './pupils';

/** Periods a week by subject; the sums are 26, 30 and 34. */
const LOWER = {
  语文: 8,
  数学: 4,
  道德与法治: 2,
  体育与健康: 4,
  音乐: 2,
  美术: 2,
  科学: 1,
  劳动: 1,
  综合实践活动: 1,
  班队会: 1,
};
const MIDDLE = {
  语文: 7,
  数学: 4,
  英语: 3,
  道德与法治: 2,
  科学: 2,
  信息科技: 1,
  体育与健康: 3,
  音乐: 2,
  美术: 2,
  劳动: 1,
  综合实践活动: 1,
  班队会: 1,
  地方课程: 1,
};
const UPPER = { ...MIDDLE, 语文: 6, 数学: 5 };
const SEVENTH = {
  语文: 5,
  数学: 5,
  英语: 5,
  道德与法治: 2,
  历史: 2,
  地理: 2,
  生物学: 2,
  信息科技: 1,
  体育与健康: 3,
  音乐: 1,
  美术: 1,
  劳动: 1,
  综合实践活动: 1,
  地方课程: 1,
  校本课程: 1,
  班队会: 1,
};
const EIGHTH = {
  语文: 5,
  数学: 5,
  英语: 4,
  道德与法治: 2,
  历史: 2,
  地理: 2,
  生物学: 2,
  物理: 2,
  信息科技: 1,
  体育与健康: 3,
  音乐: 1,
  美术: 1,
  劳动: 1,
  综合实践活动: 1,
  地方课程: 1,
  班队会: 1,
};
const NINTH = {
  语文: 5,
  数学: 6,
  英语: 5,
  道德与法治: 2,
  历史: 2,
  物理: 3,
  化学: 3,
  体育与健康: 3,
  音乐: 1,
  美术: 1,
  劳动: 1,
  综合实践活动: 1,
  班队会: 1,
};

const PLANS: readonly Readonly<Record<string, number>>[] = [
  LOWER,
  LOWER,
  MIDDLE,
  MIDDLE,
  UPPER,
  UPPER,
  SEVENTH,
  EIGHTH,
  NINTH,
];

export function planOf(grade: number): Readonly<Record<string, number>> {
  return PLANS[grade - 1] as Readonly<Record<string, number>>;
}

/** So many lessons a week of a subject in a class by one teacher. */
export interface Duty {
  readonly class: ClassPlan;
  readonly subject: string;
  readonly periods: number;
  readonly teacher: string;
}

export interface Lesson {
  readonly class: ClassPlan;
  readonly day: number;
  readonly period: number;
  readonly subject: string;
  readonly teacher: string;
}

type Meeting = Omit<Lesson, 'day' | 'period'>;

/**
 * A week without a teacher in two rooms: lessons are the edges of a graph between classes and teachers, hours its
 * colours, and as many colours as the busiest class has lessons always suffice (Kőnig). What the upper grades have more
 * than the lower ones lies in last periods, and is coloured apart.
 */
export function arrangeWeek(duties: readonly Duty[], random: Random): readonly Lesson[] {
  const meetings = duties.flatMap(({ periods, ...meeting }) =>
    Array.from({ length: periods }, (): Meeting => ({ ...meeting })),
  );
  const junior = meetings.filter((meeting) => meeting.class.grade > 6);
  const primary = meetings.filter((meeting) => meeting.class.grade <= 6);
  const late = lateLessons(primary, random);
  const lateSet = new Set(late);
  const early = primary.filter((meeting) => !lateSet.has(meeting));
  return [
    ...colour(random.shuffled(early), 26).map(([meeting, hour]) => ({
      ...meeting,
      day: hour === 25 ? 0 : hour % 5,
      period: hour === 25 ? 5 : Math.floor(hour / 5),
    })),
    ...colour(late, 4).map(([meeting, hour]) => ({ ...meeting, day: hour + 1, period: 5 })),
    ...colour(random.shuffled(junior), 34).map(([meeting, hour]) => ({
      ...meeting,
      day: hour % 5,
      period: Math.floor(hour / 5),
    })),
  ];
}

/** Four lessons of every class of grades 3–6, no teacher more than four times. */
function lateLessons(meetings: readonly Meeting[], random: Random): readonly Meeting[] {
  const busy = new Map<string, number>();
  const perClass = new Map<string, number>();
  const uses = ({ teacher }: Meeting) => busy.get(teacher) ?? 0;
  const chosen = new Set<Meeting>();
  for (const one of new Set(meetings.map((meeting) => meeting.class))) {
    const own = random.shuffled(meetings.filter((meeting) => meeting.class === one && one.grade > 2));
    while (own.length > 0 && (perClass.get(one.id) ?? 0) < 4) {
      const least = own
        .filter((meeting) => !chosen.has(meeting))
        .reduce((best, meeting) => (uses(meeting) < uses(best) ? meeting : best));
      chosen.add(least);
      busy.set(least.teacher, uses(least) + 1);
      perClass.set(one.id, (perClass.get(one.id) ?? 0) + 1);
    }
  }
  return [...chosen];
}

/** Edge colouring of a bipartite multigraph; the classical alternating paths. */
function colour(meetings: readonly Meeting[], hours: number): readonly (readonly [Meeting, number])[] {
  const taken = new Map<string, (number | undefined)[]>();
  const at = (key: string) => {
    const row = taken.get(key) ?? new Array<number | undefined>(hours).fill(undefined);
    taken.set(key, row);
    return row;
  };
  const ends = meetings.map((meeting) => [`c${meeting.class.id}`, `t${meeting.teacher}`] as const);
  const hour: number[] = [];
  const freeOf = (key: string) => {
    const free = at(key).indexOf(undefined);
    if (free < 0) {
      throw new Error(`${key} has more lessons than hours`);
    }
    return free;
  };
  for (const [index, [group, teacher]] of ends.entries()) {
    const one = freeOf(group);
    const other = freeOf(teacher);
    if (one !== other) {
      freeHour(teacher, one, other);
    }
    at(group)[one] = index;
    at(teacher)[one] = index;
    hour[index] = one;
  }
  return meetings.map((meeting, index) => [meeting, hour[index] as number] as const);

  /** Frees an hour of a teacher by exchanging two hours along the path that begins there. */
  function freeHour(start: string, wanted: number, instead: number): void {
    const path: number[] = [];
    let key = start;
    let seek = wanted;
    for (let edge = at(key)[seek]; edge !== undefined; edge = at(key)[seek]) {
      path.push(edge);
      const [left, right] = ends[edge] as readonly [string, string];
      key = key === left ? right : left;
      seek = seek === wanted ? instead : wanted;
    }
    for (const edge of path) {
      for (const end of ends[edge] ?? []) {
        if (at(end)[hour[edge] as number] === edge) {
          at(end)[hour[edge] as number] = undefined;
        }
      }
    }
    for (const edge of path) {
      hour[edge] = hour[edge] === wanted ? instead : wanted;
      for (const end of ends[edge] ?? []) {
        at(end)[hour[edge] as number] = edge;
      }
    }
  }
}
