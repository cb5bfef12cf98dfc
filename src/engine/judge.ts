import type { RequirementResult, Verdict } from '../model/report';
import type { Requirement, Standard } from '../model/standard';
import type { Place } from '../model/workbook';
import { meets } from '../reading/bounds';
import type { SchoolPart } from './evidence/schools';
import { amountText } from './evidence/words-of';
import type { Facts } from './facts';
import { applies, isHeldTo, missingText, uncheckedReason } from './judge/bounds';
import { countyFindings, holdVariation } from './judge/county';
import { type Held, unheld } from './judge/held';
import { shortfalls } from './judge/shortfalls';
import { verdictsOf } from './judge/verdicts';
import type { Measurements } from './measure';
import { isBeyondAll, isImpossible, type Measurement } from './measure/measurement';
import type { Raised } from './raised';

export interface Judgement {
  readonly requirements: readonly RequirementResult[];
  readonly verdicts: readonly Verdict[];
  readonly raised: readonly Raised[];
}

/** Holds what was measured against the standards (complete, see `completeStandards`), in the order of choice. */
export function judge(facts: Facts, measurements: Measurements, standards: readonly Standard[]): Judgement {
  const held = holdAll(facts, measurements, standards);
  const requirements = held.map(({ result }) => result);
  const verdicts = standards.flatMap((standard) => verdictsOf(standard, requirements));
  const raised = [
    ...(facts.isCounty ? countyFindings(facts, held, verdicts) : []),
    ...shortfalls(facts, held, verdicts),
  ];
  return { requirements, verdicts, raised };
}

/** Every requirement of the standards, held against every school or part that it speaks of. */
function holdAll(facts: Facts, measurements: Measurements, standards: readonly Standard[]): readonly Held[] {
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
  if (requirement.only === 'nine-year' && !facts.isCounty && facts.stage !== 'nine-year') {
    return [];
  }
  const own = values.filter(
    ({ indicator, part }) =>
      indicator.id === requirement.indicator &&
      applies(requirement, part) &&
      !isOutside(part) &&
      isHeldTo(requirement, part, facts) &&
      (requirement.only === undefined || !facts.isCounty || part.isShared),
  );
  const held = own.map((measurement) => holdValue(facts, values, standard, requirement, measurement));
  // A school whose figures contradict each other stays in the count: what was not judged is not left out.
  const checked = held.filter(
    ({ result, measurement }) => result.status !== 'unchecked' || measurement?.value !== undefined,
  );
  if (facts.isCounty) {
    const [first] = own;
    const open = unheld(facts, standard, requirement, uncheckedReason(facts, first));
    return checked.length > 0
      ? checked
      : [first ? open : { ...open, result: { ...open.result, isVacant: true } }];
  }
  if (held.length === 0 && facts.stage === undefined && !isConditional(requirement)) {
    return [
      unheld(facts, standard, requirement, '看不出学校是小学还是初中,请在学校基本情况表里填写办学类型'),
    ];
  }
  return held;
}

/** Bounds of which another takes the place where their condition does not hold. */
function isConditional({ classes, pupils, urban, inForce }: Requirement): boolean {
  return classes !== undefined || pupils !== undefined || urban !== undefined || inForce !== undefined;
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
  const isOpen = isImpossible(facts, measurement);
  if (isBeyondAll(facts, measurement)) {
    return unheld(facts, standard, requirement, '所用的数大得不合常理,改正后才能判断', measurement);
  }
  if (isOpen && value < 0) {
    return unheld(facts, standard, requirement, `算出来是负数:${CONTRADICTION},改正后才能判断`, measurement);
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
      reason: restsOn(measurement, value) + (isOpen ? `,但${CONTRADICTION},请先改正` : ''),
      ...(missing === undefined ? {} : { missing }),
      from,
    },
  };
}

const CONTRADICTION = '所用的数里有一部分比全部还多';

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
