import type { Report, RequirementResult, SchoolPart } from '../../model/report';

const stages = { primary: '小学', junior: '初中' } as const;

/** The schools and parts that forms have a line for; a school that is judged part by part has none of its own. */
export function listedParts({ parts }: Report): readonly SchoolPart[] {
  return parts.filter(
    ({ school, stage, excluded }) =>
      !excluded && (stage !== undefined || !parts.some((one) => one.school === school && one.stage)),
  );
}

/** How a school or part is called on a form: 样例小学, 样例学校(初中部). */
export function partName({ school, stage, isShared }: SchoolPart, fallback: string): string {
  return `${school ?? fallback}${isShared && stage ? `(${stages[stage]}部)` : ''}`;
}

export function stageName(stage: SchoolPart['stage']): string {
  return stage ? stages[stage] : '';
}

/** Requirements on single schools: what is demanded between the schools of a county is on a form of its own. */
export function ofSingleSchools({ requirements, standards }: Report): readonly RequirementResult[] {
  const between = new Set(
    standards.flatMap(({ id: standard, requirements: all }) =>
      all.filter(({ measure }) => measure === 'variation').map(({ id }) => `${standard}|${id}`),
    ),
  );
  return requirements.filter(({ standard, id }) => !between.has(`${standard}|${id}`));
}

/** What is short, each demand once: a standard repeats what it takes over from another. */
export function shortfalls({ requirements }: Report): readonly RequirementResult[] {
  const known = new Map<string, RequirementResult>();
  for (const result of requirements.filter(({ status }) => status === 'short')) {
    const { indicator, stage, school, required, basis } = result;
    const key = JSON.stringify([indicator, stage, school, required, basis]);
    known.set(key, known.get(key) ?? result);
  }
  return [...known.values()];
}

/** Why a requirement has no value: 生均图书册数缺图书册数(可填在…). */
export function reasonOf({ label, reason, status }: RequirementResult): string {
  const why =
    status === 'unchecked' && reason !== '' ? reason.replace(/^缺[:：]/, '缺') : '台账中没有能用的数据';
  return `${label}——${why}`;
}

/** Requirement results that speak of this part. */
export function resultsOf(
  part: SchoolPart,
  results: readonly RequirementResult[],
): readonly RequirementResult[] {
  return results.filter(
    ({ school, stage }) =>
      school === part.school && (stage === 'all' || part.stage === undefined || stage === part.stage),
  );
}
