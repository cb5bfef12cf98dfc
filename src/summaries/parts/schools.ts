import type { Report, RequirementResult, SchoolPart } from '../../model/report';
import type { SummaryInput } from '../../model/summary';
import { valueAt } from '../../model/workbook';

const stages = { primary: '小学', junior: '初中' } as const;

/** The name printed as 填报单位: what the ledgers say, else the workbook's own name. */
export function schoolName({ report, workbook }: SummaryInput): string {
  const named = report.ledgers
    .map(({ table }) => table.context.school)
    .find((school) => school !== undefined);
  return named ?? filledIn(report) ?? workbook.name.replace(/\.xls[xm]?$/i, '');
}

/** The cell 学校名称 of a form about one school. */
function filledIn({ ledgers }: Report): string | undefined {
  return ledgers
    .flatMap(({ table, fields }) =>
      fields
        .filter(({ field, row }) => field === 'school_name' && row !== undefined)
        .map(({ row = 0, index }) => valueAt(table.sheet, row, index)),
    )
    .find((value) => typeof value === 'string');
}

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
