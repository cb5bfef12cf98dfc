import type { Basis, Severity } from '../../model/finding';
import type { CurriculumPlan } from '../../model/standard';
import type { Place } from '../../model/workbook';
import { groupBy } from '../group';
import type { TimetableRaised } from './agreement';
import { type Lesson, slotKey, type TimetableView } from './cell';
import { dayOf, plansFor } from './heading';
import { blank, gradeless, missing, offTotal, tooFew, unfilled, unusual } from './plan-complaints';
import { type Need, needsOf, totalOf, type Week, weekOf } from './week';

/** Holds the printed week of every class against the plan of its time; each class once, in the table with the most classes. */
export function checkPlans(
  views: readonly TimetableView[],
  plans: readonly CurriculumPlan[],
  today: string | undefined,
): readonly TimetableRaised[] {
  return schoolsOwn([...checkClasses(views, plans, today)]);
}

/** Fewer classes may have been forgotten one by one. */
const FEWEST_ALIKE = 3;

/** What is less than usual in the same way in several classes is the school's arrangement: asked once, at the first of them. */
function schoolsOwn(raised: readonly TimetableRaised[]): readonly TimetableRaised[] {
  const usual = raised.filter(({ rule }) => rule === 'curriculum-usual-periods');
  const alike = [...groupBy(usual, ({ complaint }) => complaint.actual ?? '').values()].filter(
    (group) => group.length >= FEWEST_ALIKE,
  );
  const firsts = new Map(alike.flatMap(([first, ...rest]) => (first ? [[first, rest] as const] : [])));
  const gone = new Set([...firsts.values()].flat());
  return raised
    .filter((one) => !gone.has(one))
    .map((one) => {
      const rest = firsts.get(one);
      return rest
        ? {
            ...one,
            complaint: {
              ...one.complaint,
              related: rest.map(({ complaint }) => complaint.cell),
              message: `${one.complaint.message}另有${rest.length}个班相同,属于全校统一安排的,不用逐班改。`,
            },
          }
        : one;
    });
}

function* checkClasses(
  views: readonly TimetableView[],
  plans: readonly CurriculumPlan[],
  today: string | undefined,
): Iterable<TimetableRaised> {
  const byClass = views
    .filter((view) => view.owner === 'class')
    .sort((one, other) => other.owners.size - one.owners.size);
  const known = views.map(dayOf).find((day) => day !== undefined) ?? today;
  const done = new Set<string>();
  for (const view of byClass) {
    const inForce = plansFor(dayOf(view) ?? known, plans);
    const byName = groupBy(view.lessons, (lesson) => lesson.className);
    for (const [className, cell] of view.owners) {
      const lessons = byName.get(className) ?? [];
      const grade = lessons[0]?.grade;
      if (done.has(className) || lessons.length === 0) {
        continue;
      }
      done.add(className);
      if (grade === undefined) {
        yield { rule: 'timetable-grade-unknown', complaint: gradeless(className, cell) };
        continue;
      }
      // Where another table shows the class too, the two are compared slot by slot.
      const hole = views.length === 1 ? holeIn(view, className, lessons) : undefined;
      if (hole) {
        yield { rule: 'timetable-blank', complaint: blank(className, hole) };
      }
      for (const plan of inForce) {
        const counted = MEETING_ASIDE.test(view.words) ? withoutMeetings(plan) : plan;
        yield* checkWeek(
          className,
          grade,
          weekOf(lessons),
          counted,
          cell,
          onlyBlank(view, className, lessons),
        );
      }
    }
  }
}

/** 周五第七节为班会,不计入课时: the timetable itself says what its class meeting is. */
const MEETING_ASIDE = /班(?:队)?会[^。;;]{0,6}不(?:计入|算|占)/;

function withoutMeetings({ countsClassMeeting: _counted, ...plan }: CurriculumPlan): CurriculumPlan {
  return plan;
}

/** A class that has lessons in that period on the other days; the last period of a Friday is often free. */
function holeIn(view: TimetableView, className: string, lessons: readonly Lesson[]): Place | undefined {
  const only = onlyBlank(view, className, lessons);
  const slots = [1, 2, 3, 4].flatMap((weekday) =>
    Array.from({ length: MOST_PERIODS }, (_, index) => ({ weekday, period: index + 1 })),
  );
  const slot = slots.find(({ weekday, period }) => {
    const place = view.cells.get(slotKey(className, weekday, period));
    return only && place?.row === only.row && place.column === only.column;
  });
  const others = new Set(
    lessons.filter(({ period }) => period === slot?.period).map(({ weekday }) => weekday),
  );
  return slot && others.size >= 3 ? only : undefined;
}

/** The only cell of a class's week in which no lesson stands. */
function onlyBlank(
  { cells }: TimetableView,
  className: string,
  lessons: readonly Lesson[],
): Place | undefined {
  const taken = new Set(lessons.map(({ weekday, period }) => slotKey(className, weekday, period)));
  const blanks: Place[] = [];
  for (let weekday = 1; weekday <= 5; weekday++) {
    for (let period = 1; period <= MOST_PERIODS; period++) {
      const key = slotKey(className, weekday, period);
      const place = taken.has(key) ? undefined : cells.get(key);
      if (place) {
        blanks.push(place);
      }
    }
  }
  return blanks.length === 1 ? blanks[0] : undefined;
}

const MOST_PERIODS = 9;

function* checkWeek(
  className: string,
  grade: number,
  week: Week,
  plan: CurriculumPlan,
  cell: Place,
  only: Place | undefined,
): Iterable<TimetableRaised> {
  const weekly = plan.weekly[grade - 1];
  const total = totalOf(week, plan);
  if (weekly === undefined) {
    return;
  }
  if (total.most < weekly * 0.6) {
    yield { rule: 'timetable-unfilled', complaint: unfilled(className, cell, total.most, weekly) };
    return;
  }
  const severity: Severity = plan.status === 'confirmed' || plan.status === 'second-hand' ? 'error' : 'query';
  const short = shortOf(needsOf(week, grade, plan.periods, plan.pools));
  const said = new Set(short.map((need) => need.label));
  const usual = shortOf(needsOf(week, grade, plan.usual ?? {})).filter((need) => !said.has(need.label));
  for (const [basis, needs] of groupBy(short, (need) => sourceOf(need, plan))) {
    const absent = needs.filter((need) => need.given === 0);
    const few = needs.filter((need) => need.given > 0);
    const isHalf = few.every((need) => !Number.isInteger(need.given));
    if (absent.length > 0) {
      yield {
        rule: 'curriculum-subject-missing',
        complaint: missing(className, cell, absent, basis, severity),
      };
    }
    if (few.length > 0) {
      yield {
        rule: 'curriculum-periods',
        complaint: tooFew(className, cell, few, basis, isHalf ? 'query' : severity),
      };
    }
  }
  if (usual.length > 0) {
    yield { rule: 'curriculum-usual-periods', complaint: unusual(className, cell, usual) };
  }
  if (total.least > weekly || total.most < weekly) {
    yield {
      rule: 'curriculum-weekly-total',
      // One blank slot and one period too few: that is where it is missing.
      complaint: offTotal(
        className,
        total.most === weekly - 1 ? (only ?? cell) : cell,
        total,
        weekly,
        plan,
        severity,
      ),
    };
  }
}

function shortOf(needs: readonly Need[]): readonly Need[] {
  return needs.filter((need) => need.given < need.demanded - 1e-9);
}

/** The document that demands it: the subject's own, else the plan's. */
function sourceOf(need: Need, plan: CurriculumPlan): Basis {
  return (
    need.subjects.map((subject) => plan.sources?.[subject]).find((basis) => basis !== undefined) ?? plan.basis
  );
}
