import type { RequirementResult } from '../../model/report';
import type { Requirement, Standard } from '../../model/standard';
import type { Place } from '../../model/workbook';
import type { SchoolPart } from '../evidence/schools';
import { amountText } from '../evidence/words-of';
import type { Facts } from '../facts';
import { basisText } from '../findings';
import type { Measurement, Measurements } from '../measure';
import { applies, boundText, isLocal, meets, stageText } from './bounds';
import { missingText } from './missing';
import { uncheckedReason } from './unchecked';

/** A requirement held against one school, with what it was measured on. */
export interface Held {
  readonly standard: Standard;
  readonly requirement: Requirement;
  readonly result: RequirementResult;
  readonly measurement: Measurement | undefined;
  readonly part: SchoolPart | undefined;
  readonly isLocal: boolean;
}

/** Every requirement of the standards, held against every school or part that it speaks of. */
export function holdAll(
  facts: Facts,
  measurements: Measurements,
  standards: readonly Standard[],
): readonly Held[] {
  const isOwnStage = (requirement: Requirement) =>
    facts.isCounty ||
    facts.stage === undefined ||
    facts.stage === 'nine-year' ||
    requirement.stage === facts.stage;
  return standards.flatMap((standard) =>
    standard.requirements.flatMap((requirement) =>
      requirement.measure === 'variation'
        ? isOwnStage(requirement)
          ? [holdVariation(facts, measurements, standard, requirement)]
          : []
        : holdValues(facts, measurements, standard, requirement),
    ),
  );
}

function holdValues(
  facts: Facts,
  { values }: Measurements,
  standard: Standard,
  requirement: Requirement,
): readonly Held[] {
  const own = values.filter(
    ({ indicator, part }) =>
      indicator.id === requirement.indicator && applies(requirement, part) && !isOutside(part),
  );
  const held = own.map((measurement) => holdValue(facts, values, standard, requirement, measurement));
  const checked = held.filter(({ result }) => result.status !== 'unchecked');
  if (facts.isCounty) {
    return checked.length > 0
      ? checked
      : [unheld(facts, standard, requirement, uncheckedReason(facts, own[0]))];
  }
  if (held.length === 0 && facts.stage === undefined) {
    return [
      unheld(facts, standard, requirement, '看不出学校是小学还是初中,请在学校基本情况表里填写办学类型'),
    ];
  }
  return held;
}

/** Schools that the comparison leaves out are not held against the resource indicators either. */
function isOutside(part: SchoolPart): boolean {
  return part.excluded !== undefined;
}

function holdValue(
  facts: Facts,
  values: readonly Measurement[],
  standard: Standard,
  requirement: Requirement,
  own: Measurement,
): Held {
  const measurement = substitute(values, own);
  const { value, from } = extreme(measurement, requirement);
  const base = unheld(facts, standard, requirement, uncheckedReason(facts, own), measurement);
  if (value === undefined) {
    return base;
  }
  const floor = standard.combinations.find(({ group }) => group === requirement.group)?.floor;
  const isMet = meets(value, requirement.comparison, requirement.bound);
  const missing = isMet ? undefined : missingText(facts, measurement, requirement, value);
  return {
    ...base,
    result: {
      ...base.result,
      status: isMet ? 'met' : 'short',
      value,
      ...(floor === undefined
        ? {}
        : { floor, reachesFloor: meets(value, requirement.comparison, requirement.bound * floor) }),
      reason: restsOn(measurement, value),
      ...(missing === undefined ? {} : { missing }),
      from,
    },
  };
}

/** Where single ones are not known, the stated extreme stands for them (最大班额 for the classes). */
function substitute(values: readonly Measurement[], own: Measurement): Measurement {
  const { formula } = own.indicator;
  if (formula.kind !== 'each' || own.each.length > 0 || formula.largest === undefined) {
    return own;
  }
  const largest = values.find(({ indicator, part }) => indicator.id === formula.largest && part === own.part);
  return largest ?? own;
}

/** The value that decides: of single things the one that is farthest from the demand. */
function extreme(
  { each, value, from }: Measurement,
  { comparison }: Requirement,
): { readonly value: number | undefined; readonly from: readonly Place[] } {
  const [first] = each;
  if (!first) {
    return { value, from };
  }
  const isUpper = comparison.startsWith('<');
  const worst = each.reduce(
    (most, one) => ((isUpper ? one.value > most.value : one.value < most.value) ? one : most),
    first,
  );
  return { value: worst.value, from: [worst.place, ...from.filter((place) => place !== worst.place)] };
}

function restsOn(
  { source, approximate, isUnconfirmed, indicator, each }: Measurement,
  value: number,
): string {
  const text = amountText(value, indicator.unit);
  if (each.length > 0) {
    return `逐项判断${each.length}项,最差的是${text}`;
  }
  const caution = approximate
    ? ',含约数或不完整的数,请核对'
    : isUnconfirmed
      ? ',只按名册清点,请核对名册是否完整'
      : '';
  return source === 'printed'
    ? `按表中填写的${text}判断,缺少重新计算的数据${caution}`
    : `计算得${text}${caution}`;
}

function holdVariation(
  facts: Facts,
  { variations }: Measurements,
  standard: Standard,
  requirement: Requirement,
): Held {
  const found = variations.find(
    ({ indicator, stage }) => indicator === requirement.indicator && stage === requirement.stage,
  );
  const base = unheld(
    facts,
    standard,
    requirement,
    facts.isCounty
      ? '各校数据不全,算不出校际差异系数'
      : '一所学校的工作簿算不出校际差异,需要全县一校一行的数据',
  );
  if (!found) {
    return base;
  }
  return {
    ...base,
    result: {
      ...base.result,
      status: meets(found.value, requirement.comparison, requirement.bound) ? 'met' : 'short',
      value: found.value,
      reason: `${found.schools}个学校(部)按学生数加权计算得${found.value.toFixed(3)}`,
      from: found.from,
    },
  };
}

function unheld(
  facts: Facts,
  standard: Standard,
  requirement: Requirement,
  reason: string,
  measurement?: Measurement,
): Held {
  const indicator = facts.indicators.get(requirement.indicator);
  const unit = requirement.measure === 'variation' ? '' : (indicator?.unit ?? '');
  const name = indicator?.label ?? requirement.indicator;
  const part = measurement?.part;
  const school = part?.school;
  return {
    standard,
    requirement,
    measurement,
    part,
    isLocal: isLocal(standard),
    result: {
      standard: standard.id,
      id: requirement.id,
      indicator: requirement.indicator,
      label:
        requirement.measure === 'variation' ? `${stageText(requirement.stage)}“${name}”的校际差异系数` : name,
      stage: requirement.stage === 'all' ? (part?.stage ?? 'all') : requirement.stage,
      ...(school === undefined ? {} : { school }),
      status: 'unchecked',
      comparison: requirement.comparison,
      bound: requirement.bound,
      unit,
      required: boundText(requirement, unit),
      reason,
      basis: basisText(requirement.basis),
      certainty: requirement.status,
      ...(requirement.group === undefined ? {} : { group: requirement.group }),
      from: [],
    },
  };
}
