import type { Stage } from '../../model/quantity';
import { isReadBack } from '../../model/signature';
import { type Comparison, isInForce, type Requirement, type Standard } from '../../model/standard';
import { spokenUnit } from '../../model/words';
import { resolve } from '../evidence/resolve';
import type { SchoolPart } from '../evidence/schools';
import { figureText } from '../evidence/words-of';
import type { Facts } from '../facts';

const SIGN: Record<Comparison, string> = { '>=': '≥', '>': '>', '<=': '≤', '<': '<', '=': '=' };

/** `≥4.5㎡/生`, `≥95%`, `≤1:19`. */
export function boundText(
  { comparison, bound }: Pick<Requirement, 'comparison' | 'bound'>,
  unit: string,
): string {
  if (unit === '%') {
    return `${SIGN[comparison]}${figureText(Number((bound * 100).toFixed(2)))}%`;
  }
  return unit.startsWith('人/教')
    ? `不低于1:${figureText(bound)}`
    : `${SIGN[comparison]}${figureText(bound)}${spokenUnit(unit)}`;
}

/** Whether a requirement speaks of a school or part. A nine-year school's parts answer only for their own stage. */
export function applies(requirement: Requirement, part: SchoolPart): boolean {
  if (requirement.stage === 'all') {
    return !part.isShared || part.school !== undefined;
  }
  return part.stage === requirement.stage;
}

/** National packs are told from those of provinces and counties by their id. */
export function isLocal(standard: Standard): boolean {
  return !standard.id.startsWith('national-');
}

export function stageText(stage: Stage | 'all' | undefined): string {
  return stage === 'primary' ? '小学' : stage === 'junior' ? '初中' : '';
}

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
