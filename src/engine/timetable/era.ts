import type { CurriculumPlan } from '../../model/standard';
import type { TimetableView } from './lesson';

/** A day in the term of a timetable, ISO: from its period, its title, or the names its time gives to subjects. */
export function dayOf(view: TimetableView): string | undefined {
  return view.context.period?.from ?? titledDay(view.words) ?? wordedDay(view);
}

/** 2015年秋季学期 → 2015-09-01, 2022—2023学年第二学期 → 2023-02-01. */
function titledDay(words: string): string | undefined {
  const year = Number(/(?<!\d)(20\d\d)(?!\d)/.exec(words)?.[1] ?? Number.NaN);
  if (Number.isNaN(year)) {
    return undefined;
  }
  if (/学年/.test(words)) {
    return /第二学期|下学期|春/.test(words) ? `${year + 1}-02-01` : `${year}-09-01`;
  }
  return /春|上半年/.test(words) ? `${year}-02-01` : `${year}-09-01`;
}

/** 信息科技 came with the plan of 2022; 品德 and 信息技术 are older names. */
function wordedDay(view: TimetableView): string | undefined {
  const words = `${view.words} ${[...new Set(view.lessons.map((lesson) => lesson.text))].join(' ')}`;
  if (/信息科技/.test(words)) {
    return '2022-09-01';
  }
  return /品德|品社|品生|思品|信息技术|微机/.test(words) ? '2015-09-01' : undefined;
}

/** The plans that hold for a day: those of the chosen standards, else the national ones of the time. */
export function plansFor(
  day: string | undefined,
  plans: readonly CurriculumPlan[],
): readonly CurriculumPlan[] {
  const inForce = plans.filter(
    ({ inForce: { from, until } = {} }) =>
      day === undefined || ((from === undefined || from <= day) && (until === undefined || day <= until)),
  );
  const own = inForce.filter((plan) => !plan.isNational);
  return own.length > 0 ? own : inForce.slice(0, 1);
}
