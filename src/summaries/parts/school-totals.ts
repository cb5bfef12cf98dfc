import type { Statement } from '../../model/quantity';
import type { Fact, Report, RequirementResult, SchoolPart } from '../../model/report';
import type { LiveArea } from './live';
import { fieldAreas } from './plain-record';

/** A sum over more pieces than this is one that nobody can read. */
const MOST_AREAS = 16;

export interface SchoolTotal extends Fact {
  /** What says it, school by school. */
  readonly bySchool: readonly Statement[];
}

/**
 * What all schools of a workbook have of something together, as a fact of its own: where every school says how many,
 * or where the members are listed one by one, so that a school which is not in the list has none. What only some schools
 * state adds up to nothing.
 */
export function totalOverSchools(quantity: string, { facts, parts }: Report): SchoolTotal | undefined {
  const schools = new Set(parts.flatMap(({ school }) => school ?? []));
  const own = facts.filter((fact) => fact.quantity === quantity && isOfOneSchool(fact));
  const bySchool = new Map<string, readonly Fact[]>();
  for (const fact of own) {
    const school = fact.scope.school ?? '';
    const known = bySchool.get(school) ?? [];
    // A figure of the whole school makes those of its parts superfluous.
    const isWhole = fact.scope.stage === undefined;
    bySchool.set(
      school,
      isWhole ? [fact] : known.some(({ scope }) => scope.stage === undefined) ? known : [...known, fact],
    );
  }
  const used = [...bySchool.values()].flat();
  const [first] = used.flatMap(({ statements }) => statements);
  const isListed = used.every(({ statements }) => statements[0]?.origin === 'counted');
  if (!first || schools.size === 0 || (!isListed && [...schools].some((school) => !bySchool.has(school)))) {
    return undefined;
  }
  const origin = isListed ? 'counted' : 'summed';
  const { until: _, ...statement } = first;
  return {
    quantity,
    scope: {},
    value: Number(used.reduce((sum, { value }) => sum + value, 0).toPrecision(12)),
    approximate: used.some(({ approximate }) => approximate),
    statements: [{ ...statement, origin, scope: {} }],
    bySchool: used.flatMap(({ statements }) => statements[0] ?? []),
  };
}

function isOfOneSchool({ scope }: Fact): boolean {
  const { school, grade, className, subject } = scope;
  return school !== undefined && grade === undefined && className === undefined && subject === undefined;
}

/** What a formula may add up: the columns of all schools, which takes in those to come, else their cells. */
export function schoolAreas(
  { bySchool }: SchoolTotal,
  { ledgers }: Report,
): readonly (readonly LiveArea[])[] {
  const columns = new Map<string, readonly LiveArea[]>();
  for (const { ledger: index, place } of bySchool) {
    const ledger = ledgers[index];
    const line = ledger?.table.orientation === 'columns' ? place.row : place.column;
    const field = ledger?.fields.find((one) => one.index === line)?.field;
    if (ledger && field !== undefined) {
      columns.set(`${index}|${field}`, fieldAreas(ledger, field));
    }
  }
  const cells = joined(bySchool);
  return [[...columns.values()].flat(), ...(cells.length <= MOST_AREAS ? [cells] : [])];
}

/** The cells, neighbours in a column as one area. */
function joined(statements: readonly Statement[]): readonly LiveArea[] {
  const areas: LiveArea[] = [];
  const inOrder = statements
    .map(({ place }) => place)
    .toSorted((one, other) => one.column - other.column || one.row - other.row);
  for (const { sheet, row, column } of inOrder) {
    const at = areas.findIndex(
      (one) => one.sheet === sheet && one.area.right === column && one.area.bottom === row - 1,
    );
    const above = areas[at];
    if (above) {
      areas[at] = { sheet, area: { ...above.area, bottom: row } };
    } else {
      areas.push({ sheet, area: { top: row, bottom: row, left: column, right: column } });
    }
  }
  return areas;
}

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
