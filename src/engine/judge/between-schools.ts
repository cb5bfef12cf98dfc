import type { Requirement, Standard } from '../../model/standard';
import { meets } from '../../reading/bounds';
import type { Facts } from '../facts';
import type { Measurements } from '../measure';
import { type Held, unheld } from './held';

/** A bound on the coefficient of variation between the schools of a county. */
export function holdVariation(
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
