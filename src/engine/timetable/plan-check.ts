import type { Basis, Complaint, Severity } from '../../model/finding';
import type { CurriculumPlan } from '../../model/standard';
import type { Place } from '../../model/workbook';
import type { TimetableRaised } from './agreement';
import { dayOf, plansFor } from './era';
import type { TimetableView } from './lesson';
import { type Need, needsOf, totalOf, type Week, weekOf } from './week';

/** Holds the printed week of every class against the plan of its time; each class once, in the table with the most classes. */
export function* checkPlans(
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
    for (const [className, cell] of view.owners) {
      const lessons = view.lessons.filter((lesson) => lesson.className === className);
      const grade = lessons[0]?.grade;
      if (done.has(className) || grade === undefined) {
        continue;
      }
      done.add(className);
      for (const plan of plansFor(dayOf(view) ?? known, plans)) {
        yield* checkWeek(className, grade, weekOf(lessons), plan, cell);
      }
    }
  }
}

function* checkWeek(
  className: string,
  grade: number,
  week: Week,
  plan: CurriculumPlan,
  cell: Place,
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
  const absent = short.filter((need) => need.given === 0);
  const few = short.filter((need) => need.given > 0);
  if (absent.length > 0) {
    yield { rule: 'curriculum-subject-missing', complaint: missing(className, cell, absent, plan, severity) };
  }
  if (few.length > 0) {
    const isHalf = few.every((need) => !Number.isInteger(need.given));
    yield {
      rule: 'curriculum-periods',
      complaint: tooFew(className, cell, few, plan, isHalf ? 'query' : severity),
    };
  }
  if (usual.length > 0) {
    yield { rule: 'curriculum-usual-periods', complaint: unusual(className, cell, usual, plan) };
  }
  if (total.least > weekly || total.most < weekly) {
    yield {
      rule: 'curriculum-weekly-total',
      complaint: offTotal(className, cell, total, weekly, plan, severity),
    };
  }
}

function shortOf(needs: readonly Need[]): readonly Need[] {
  return needs.filter((need) => need.given < need.demanded - 1e-9);
}

function missing(
  className: string,
  cell: Place,
  needs: readonly Need[],
  plan: CurriculumPlan,
  severity: Severity,
): Complaint {
  const names = needs.map((need) => need.label).join('、');
  return {
    cell,
    severity,
    message: `${className}课表中没有${names}。${source(plan)}要求开设,请排入课表。`,
    basis: plan.basis,
    actual: `${names}0节`,
    required: needs.map((need) => `${need.label}至少${need.demanded}节`).join(','),
    missing: `缺${names}`,
  };
}

function tooFew(
  className: string,
  cell: Place,
  needs: readonly Need[],
  plan: CurriculumPlan,
  severity: Severity,
): Complaint {
  return {
    cell,
    severity,
    message: `${className}每周${needs.map(listed).join(',')}。${source(plan)}要求每周${needs.map(demand).join('、')},请补足课时。`,
    basis: plan.basis,
    actual: needs.map(listed).join(','),
    required: needs.map(demand).join(','),
    missing: needs.map((need) => `${need.label}还差${figure(need.demanded - need.given)}节`).join(','),
  };
}

function unusual(className: string, cell: Place, needs: readonly Need[], plan: CurriculumPlan): Complaint {
  return {
    cell,
    severity: 'query',
    message: `${className}每周${needs.map(listed).join(',')};各地公布的课时表一般不少于${needs.map(demand).join('、')}。请对照本省课程计划核对。`,
    basis: plan.basis,
    actual: needs.map(listed).join(','),
    required: needs.map(demand).join(','),
    missing: needs.map((need) => `${need.label}比一般少${figure(need.demanded - need.given)}节`).join(','),
  };
}

function offTotal(
  className: string,
  cell: Place,
  total: { readonly least: number; readonly most: number },
  weekly: number,
  plan: CurriculumPlan,
  severity: Severity,
): Complaint {
  const isOver = total.least > weekly;
  const actual = isOver ? total.least : total.most;
  const difference = figure(Math.abs(actual - weekly));
  return {
    cell,
    severity: !isOver && plan.status !== 'confirmed' ? 'query' : severity,
    message: isOver
      ? `${className}每周共${figure(actual)}节,超过${source(plan)}规定的周总课时${weekly}节,多${difference}节。请删减。`
      : `${className}每周共${figure(actual)}节,${source(plan)}规定的周总课时是${weekly}节,少${difference}节。请核对是否漏排。`,
    basis: plan.basis,
    actual: `${figure(actual)}节`,
    required: `${weekly}节`,
    missing: isOver ? `多${difference}节` : `还差${difference}节`,
  };
}

function unfilled(className: string, cell: Place, actual: number, weekly: number): Complaint {
  return {
    cell,
    severity: 'advice',
    message: `${className}课表只填了${figure(actual)}节(一周应有${weekly}节),没有填完,课时没有核对。`,
    actual: `${figure(actual)}节`,
    required: `${weekly}节`,
  };
}

function source({ basis }: { readonly basis: Basis }): string {
  return basis.document.startsWith('《') || /〔/.test(basis.document)
    ? basis.document
    : `《${basis.document}》`;
}

function listed(need: Need): string {
  return `${need.label}${figure(need.given)}节`;
}

function demand(need: Need): string {
  return `${need.label}${figure(need.demanded)}节`;
}

function figure(value: number): string {
  return String(Math.round(value * 100) / 100);
}
