import type { Basis, Complaint, Severity } from '../../model/finding';
import type { CurriculumPlan } from '../../model/standard';
import type { Place } from '../../model/workbook';
import type { Need } from './week';

const PRINTED_PLANS: Basis = { document: '各省市公布的课程安排表', clause: '' };

/** Subjects of the plan that the week lacks altogether. */
export function missing(
  className: string,
  cell: Place,
  needs: readonly Need[],
  basis: Basis,
  severity: Severity,
): Complaint {
  const names = needs.map((need) => need.label).join('、');
  return {
    cell,
    severity,
    message: `${className}课表中没有${names}。${source(basis)}要求开设,请排入课表。`,
    basis,
    actual: `${names}0节`,
    required: needs.map((need) => `${need.label}至少${need.demanded}节`).join(','),
    missing: `缺${names}`,
  };
}

/** Subjects with fewer periods than demanded. */
export function tooFew(
  className: string,
  cell: Place,
  needs: readonly Need[],
  basis: Basis,
  severity: Severity,
): Complaint {
  return {
    cell,
    severity,
    message: `${className}每周${needs.map(listed).join(',')}。${source(basis)}要求每周${needs.map(demand).join('、')},请补足课时。`,
    basis,
    actual: needs.map(listed).join(','),
    required: needs.map(demand).join(','),
    missing: needs.map((need) => `${need.label}还差${figure(need.demanded - need.given)}节`).join(','),
  };
}

/** Fewer periods than other places' printed plans give. */
export function unusual(className: string, cell: Place, needs: readonly Need[]): Complaint {
  return {
    cell,
    severity: 'query',
    message: `${className}每周${needs.map(listed).join(',')};各地公布的课时表一般不少于${needs.map(demand).join('、')}。请对照本省课程计划核对。`,
    basis: PRINTED_PLANS,
    actual: needs.map(listed).join(','),
    required: needs.map(demand).join(','),
  };
}

/** More or fewer periods in the week than the plan's total. */
export function offTotal(
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
      ? `${className}每周共${figure(actual)}节,超过${source(plan.basis)}规定的周总课时${weekly}节,多${difference}节。请删减。`
      : `${className}每周共${figure(actual)}节,${source(plan.basis)}规定的周总课时是${weekly}节,少${difference}节。请核对是否漏排。`,
    basis: plan.basis,
    actual: `${figure(actual)}节`,
    required: `${weekly}节`,
    ...(isOver ? {} : { missing: `还差${difference}节` }),
  };
}

/** The only blank of a week. */
export function blank(className: string, cell: Place): Complaint {
  return {
    cell,
    severity: 'query',
    message: `${className}的课表只有这一节空着,别的几天这一节都有课。请核对是否漏填。`,
    actual: '空',
    required: '一节课',
  };
}

/** A class whose name tells no grade cannot be judged. */
export function gradeless(className: string, cell: Place): Complaint {
  return {
    cell,
    severity: 'advice',
    message: `从“${className}”看不出是几年级,课时没有核对。请在班级名称中写明年级(如七(1)班)。`,
  };
}

/** A timetable that is hardly filled cannot be judged. */
export function unfilled(className: string, cell: Place, actual: number, weekly: number): Complaint {
  return {
    cell,
    severity: 'advice',
    message: `${className}课表只填了${figure(actual)}节(一周应有${weekly}节),没有填完,课时没有核对。`,
    actual: `${figure(actual)}节`,
    required: `${weekly}节`,
  };
}

function source(basis: Basis): string {
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
