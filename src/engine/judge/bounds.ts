import type { Quantity, Stage } from '../../model/quantity';
import { isReadBack } from '../../model/signature';
import { type Comparison, isInForce, type Requirement, type Standard } from '../../model/standard';
import { spokenUnit } from '../../model/words';
import { resolve } from '../evidence/resolve';
import type { SchoolPart } from '../evidence/schools';
import { figureText } from '../evidence/words-of';
import type { Facts } from '../facts';
import { isImpossible, type Measurement } from '../measure/measurement';

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

/**
 * How much is missing, in the unit of what would have to be added or taken away: "还差312册", "超出2人"; nothing where it
 * would be worked out from a part above its whole.
 */
export function missingText(
  facts: Facts,
  measurement: Measurement,
  requirement: Requirement,
  value: number,
): string | undefined {
  const { indicator, numerator, denominator } = measurement;
  const { formula } = indicator;
  if (isImpossible(facts, measurement)) {
    return undefined;
  }
  if (formula.kind === 'ratio' && numerator !== undefined && denominator !== undefined) {
    const over = facts.quantities.get(formula.numerator[0]?.quantity ?? '');
    const under = facts.quantities.get(formula.denominator[0]?.quantity ?? '');
    if (over?.id === 'pupils' && under && requirement.comparison.startsWith('<')) {
      const needed = Math.ceil((numerator * formula.times) / requirement.bound - denominator - 1e-9);
      return needed > 0 ? `${under.label}还差${needed}${under.unit}` : undefined;
    }
    return (
      over && differenceText((requirement.bound * denominator) / formula.times - numerator, over, requirement)
    );
  }
  const difference = Math.abs(requirement.bound - value);
  const unit = indicator.unit === '%' ? '' : indicator.unit;
  if (formula.kind === 'ratio' || difference === 0) {
    return undefined;
  }
  return `${requirement.comparison.startsWith('<') ? '超出' : '还差'}${figureText(difference)}${unit}`;
}

/** People and things are counted up to whole ones. */
function differenceText(
  difference: number,
  { unit }: Quantity,
  { comparison }: Requirement,
): string | undefined {
  const isUpper = comparison.startsWith('<');
  const amount = Math.abs(difference);
  const whole = /[㎡元]/.test(unit) ? Math.ceil(Number(amount.toFixed(2))) : Math.ceil(amount - 1e-9);
  return whole > 0 ? `${isUpper ? '超出' : '还差'}${whole}${unit}` : undefined;
}

const MOST_LEDGERS = 2;

/** What is missing and in which ledger it would be looked for: "缺:运动场地面积(可填在学校基本情况表)". */
export function uncheckedReason(facts: Facts, measurement: Measurement | undefined): string {
  const missing = [...new Set(measurement?.missing ?? [])];
  if (missing.length === 0) {
    return measurement?.denominator === 0 ? '分母为0,无法计算' : '工作簿里没有这方面的数据';
  }
  return `缺:${missing.map((id) => lacking(facts, id)).join('、')}`;
}

function lacking(facts: Facts, id: string): string {
  const label = facts.quantities.get(id)?.label ?? id;
  const ledgers = (facts.ledgersOf.get(id) ?? []).slice(0, MOST_LEDGERS);
  return ledgers.length > 0 ? `${label}(可填在${ledgers.join('或')})` : label;
}
