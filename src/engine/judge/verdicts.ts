import type { RequirementResult, Verdict } from '../../model/report';
import type { Combination, Standard } from '../../model/standard';
import { basisText } from '../findings';
import { groupBy } from '../group';

/** What the combination rules of a standard say of every school or part. */
export function verdictsOf(standard: Standard, results: readonly RequirementResult[]): readonly Verdict[] {
  const own = results.filter((result) => result.standard === standard.id);
  return standard.combinations.flatMap((combination) => {
    const group = own.filter((result) => result.group === combination.group);
    return [...groupBy(group, ({ school, stage }) => `${school ?? ''}|${stage}`).values()]
      .filter((one) => one.some(({ status }) => status !== 'unchecked'))
      .map((one) => combine(standard, combination, one));
  });
}

function combine(
  standard: Standard,
  combination: Combination,
  results: readonly RequirementResult[],
): Verdict {
  const count = (status: RequirementResult['status']) =>
    results.filter((result) => result.status === status).length;
  const total = results.length;
  const met = count('met');
  const unchecked = count('unchecked');
  const [first] = results;
  const atLeast = combination.atLeast === 'all' ? total : combination.atLeast;
  const low = results.filter(({ status, reachesFloor }) => status === 'short' && reachesFloor === false);
  return {
    standard: standard.id,
    ...(first?.school === undefined ? {} : { school: first.school }),
    stage: first?.stage ?? 'all',
    met,
    total,
    unchecked,
    passes: passes(met, unchecked, atLeast, low.length, combination.floor !== undefined),
    message: messageOf(met, total, unchecked, atLeast, low, combination),
    basis: basisText(combination.basis),
  };
}

function passes(
  met: number,
  unchecked: number,
  atLeast: number,
  low: number,
  hasFloor: boolean,
): boolean | undefined {
  if (low > 0 || met + unchecked < atLeast) {
    return false;
  }
  const isDecided = met >= atLeast && (!hasFloor || unchecked === 0);
  return isDecided ? true : undefined;
}

function messageOf(
  met: number,
  total: number,
  unchecked: number,
  atLeast: number,
  low: readonly RequirementResult[],
  { floor }: Combination,
): string {
  const parts = [
    `${total}项中达标${met}项,要求至少${atLeast}项`,
    ...(unchecked > 0 ? [`${unchecked}项缺数据没有判断`] : []),
    ...(floor !== undefined && low.length > 0
      ? [`${low.map(({ label }) => `“${label}”`).join('、')}低于要求的${Math.round(floor * 100)}%`]
      : []),
  ];
  return parts.join(';');
}
