import type { Formula, Indicator } from '../../model/indicator';
import type { Standard } from '../../model/standard';
import { meets } from '../../reading/bounds';
import { isInLine, type SchoolPart } from '../evidence/schools';
import type { Facts } from '../facts';
import type { Figure } from '../figures';
import { boundText } from '../judge/bounds';
import type { Measurements } from '../measure';
import { evaluate, type Measurement } from '../measure/measurement';
import type { Raised } from '../raised';
import { isSameMeasure } from './variation';

/**
 * Coefficients that a county's own result sheet prints and that are above the limit: whatever they were worked out from,
 * the sheet itself says so. A sheet with a composite (the form of 2012) is held to the limit of the composite alone.
 */
export function checkPrintedLimits(facts: Facts, standards: readonly Standard[]): readonly Raised[] {
  return facts.figures.flatMap((figure) => {
    const hasComposite = facts.views[figure.ledger]?.has('composite') ?? false;
    if (figure.statistic !== 'variation' || (hasComposite && figure.indicator !== 'composite-variation')) {
      return [];
    }
    // Where the whole workbook is about one stage, its figures do not name it.
    const stage = figure.scope.stage ?? facts.stage;
    const broken = standards
      .flatMap(({ requirements }) => requirements)
      .find(
        (requirement) =>
          requirement.measure === 'variation' &&
          (requirement.stage === 'all' || requirement.stage === stage) &&
          isSameMeasure(facts, figure.indicator, requirement.indicator) &&
          !meets(figure.value, requirement.comparison, requirement.bound),
      );
    return broken ? [complain(facts, figure, broken), ...falseVerdict(facts, figure, broken)] : [];
  });
}

function complain(facts: Facts, figure: Figure, requirement: Standard['requirements'][number]): Raised {
  const label = facts.indicators.get(figure.indicator)?.label ?? '';
  const required = boundText(requirement, '');
  return {
    rule: 'variation-above-limit',
    requirement: requirement.id,
    complaint: {
      cell: figure.place,
      severity: 'query',
      message: `${requirement.stage === 'junior' ? '初中' : '小学'}${label}的差异系数${figure.text},要求${required}。校际差距超过规定,请核对数据;属实的请列入整改。`,
      basis: requirement.basis,
      actual: figure.text,
      required,
    },
  };
}

/** 达标 in the line of a coefficient that is above its limit. */
function falseVerdict(
  facts: Facts,
  figure: Figure,
  requirement: Standard['requirements'][number],
): readonly Raised[] {
  const view = facts.views[figure.ledger];
  const record = view?.records.find((one) => isInLine(view, one, 'is_compliant', figure.place));
  const cell = record?.place('is_compliant');
  return record && cell && !record.isBlank('is_compliant') && record.yes('is_compliant')
    ? [
        {
          rule: 'claim-false',
          complaint: {
            cell,
            related: [figure.place],
            severity: 'error',
            message: `这一行的差异系数是${figure.text},要求${boundText(requirement, '')},没有达到,不能填达标。请改为未达标。`,
            basis: requirement.basis,
            actual: record.text('is_compliant'),
            required: '未达标',
          },
        },
      ]
    : [];
}

/** Truncating instead of rounding is no mistake worth a finding. */
const VAGUE = 0.1;

/** A figure to be compared, in the indicator's unit. */
interface Printed {
  readonly value: number;
  readonly precision: number;
  readonly approximate: boolean;
}

/** Whether a printed figure says what was computed: half a unit of its last digit, 10 % where it is vague. */
export function says({ value, precision, approximate }: Printed, computed: number): boolean {
  const vague = approximate ? VAGUE * Math.abs(computed) : 0;
  const difference = Math.abs(value - computed);
  const isTruncated = precision < 0.5 && value < computed && difference < 2 * precision;
  return difference <= precision + vague + 1e-9 * Math.max(1, Math.abs(computed)) || isTruncated;
}

/** The formulas that a printed figure may follow; a standard that demands the indicator demands its own formula. */
function allowedFormulas(indicator: Indicator, standards: readonly Standard[]): readonly Formula[] {
  const isDemanded = standards.some(({ requirements }) =>
    requirements.some((one) => one.indicator === indicator.id),
  );
  return isDemanded ? [indicator.formula] : [indicator.formula, ...(indicator.variants ?? [])];
}

/**
 * The allowed value nearest to the printed one, with its formula; `undefined` where nothing can be computed. Of 26.38万元 half a hundredth
 * more or less is not printed: a figure per pupil worked out from the exact sum says the same.
 */
export function recompute(
  facts: Facts,
  indicator: Indicator,
  part: SchoolPart,
  printed: Printed,
  standards: readonly Standard[],
): { readonly value: number; readonly formula: Formula } | undefined {
  const values = allowedFormulas(indicator, standards).flatMap((formula) => {
    const { value, numerator, main } = evaluate(facts, formula, part);
    if (value === undefined) {
      return [];
    }
    const slack = numerator ? ((main[0]?.precision ?? 0) / numerator) * value : 0;
    const isSame = slack > 0 && says({ ...printed, precision: printed.precision + slack }, value);
    return [{ value: isSame ? printed.value : value, formula }];
  });
  const nearest = values.filter(({ value }) => says(printed, value));
  return nearest[0] ?? values[0];
}

/** The likely mistake behind a wrong figure, in words. */
export function mixupOf(
  facts: Facts,
  indicator: Indicator,
  part: SchoolPart,
  printed: Printed,
): string | undefined {
  return indicator.mixups?.find(({ formula }) => {
    const { value } = evaluate(facts, formula, part);
    return value !== undefined && says(printed, value);
  })?.what;
}

/** The measurement of an indicator for the school (and stage) that a figure speaks of. */
export function measurementOf(
  { values }: Measurements,
  indicator: string,
  school: string | undefined,
  stage: SchoolPart['stage'],
): Measurement | undefined {
  const own = values.filter((one) => one.indicator.id === indicator && one.part.school === school);
  return (
    own.find(({ part }) => part.stage === stage) ??
    (stage === undefined && own.length === 1 ? own[0] : undefined) ??
    (stage === undefined ? own.find(({ part }) => !part.isShared) : undefined)
  );
}

/** Printed figures that the workbook's own quantities give. */
export function recomputedFigures(facts: Facts, measurements: Measurements): readonly Figure[] {
  return facts.figures.filter(({ indicator, scope, statistic }) =>
    statistic === undefined
      ? measurementOf(measurements, indicator, scope.school, scope.stage)?.source === 'computed'
      : facts.isCounty,
  );
}
