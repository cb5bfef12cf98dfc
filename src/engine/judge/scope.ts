import { isReadBack } from '../../model/signature';
import type { Requirement } from '../../model/standard';
import { resolve } from '../evidence/resolve';
import type { SchoolPart } from '../evidence/schools';
import type { Facts } from '../facts';

/** Whether a bound speaks of a school of this size and place, at the time of the workbook. */
export function isHeldTo(
  { classes, pupils, urban, inForce }: Requirement,
  part: SchoolPart,
  facts: Facts,
): boolean {
  return (
    (classes === undefined || isWithin(classes, 'classes', part, facts)) &&
    (pupils === undefined || isWithin(pupils, 'pupils', part, facts)) &&
    (urban === undefined || urban === urbanType(facts)) &&
    (inForce === undefined || isInForce(inForce, filledOn(facts)))
  );
}

function isWithin(
  { from = 0, to = Number.POSITIVE_INFINITY }: NonNullable<Requirement['classes']>,
  quantity: string,
  part: SchoolPart,
  facts: Facts,
): boolean {
  const count = resolve(facts, quantity, part)?.value ?? 0;
  return count >= from && count <= to;
}

/** Rural quotas are the laxest: they hold where the workbook does not say where the school stands. */
function urbanType({ views }: Facts): NonNullable<Requirement['urban']> {
  const texts = views.flatMap((view) =>
    view.has('urban_type') ? view.records.map((one) => one.text('urban_type')) : [],
  );
  const text = texts.join(' ');
  return /镇|乡中心区/.test(text) ? '镇区' : /城/.test(text) ? '城区' : '农村';
}

/** The latest day on which a ledger was filled in, ISO. Forms of ours bear the day on which they were inserted. */
export function filledOn({ views }: Pick<Facts, 'views'>): string | undefined {
  return views
    .filter(({ kind }) => !isReadBack(kind))
    .flatMap(({ context }) => context.filledOn ?? context.period?.to ?? [])
    .sort()
    .at(-1);
}

/** Where nothing tells the time of the workbook, what is in force now holds. */
export function isInForce(
  { from, until }: NonNullable<Requirement['inForce']>,
  day: string | undefined,
): boolean {
  return day === undefined
    ? until === undefined
    : (from === undefined || from <= day) && (until === undefined || day <= until);
}
