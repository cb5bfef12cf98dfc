import type { Basis } from '../../model/finding';
import type { Comparison, Demand, Requirement, Status } from '../../model/standard';

type Rest = Partial<Pick<Requirement, 'measure' | 'atMost' | 'group' | 'note' | 'only'>>;

/** What the requirements of one chapter have in common. */
export interface Chapter {
  readonly document: string;
  readonly status: Status;
  readonly group?: string;
  readonly atMost?: 'query' | 'advice';
}

function cite(chapter: Chapter, clause: string): Basis {
  return { document: chapter.document, clause };
}

/** A bound for every stage; its id is the indicator's. */
export function bound(
  chapter: Chapter,
  clause: string,
  indicator: string,
  comparison: Comparison,
  value: number,
  rest: Rest = {},
): Requirement {
  const { status, group, atMost } = chapter;
  return {
    id: indicator,
    indicator,
    stage: 'all',
    comparison,
    bound: value,
    basis: cite(chapter, clause),
    status,
    ...(group === undefined ? {} : { group }),
    ...(atMost === undefined ? {} : { atMost }),
    ...rest,
  };
}

/** A bound for primary schools and one for junior secondary schools: `books-per-pupil-primary`, `books-per-pupil-junior`. */
export function boundsByStage(
  chapter: Chapter,
  clause: string,
  indicator: string,
  comparison: Comparison,
  primary: number,
  junior: number,
  rest: Rest = {},
): readonly Requirement[] {
  const suffix = rest.measure === 'variation' && !indicator.endsWith('-variation') ? '-variation' : '';
  const base = bound(chapter, clause, indicator, comparison, primary, rest);
  return [
    { ...base, id: `${indicator}${suffix}-primary`, stage: 'primary' },
    { ...base, id: `${indicator}${suffix}-junior`, stage: 'junior', bound: junior },
  ];
}

/** A demand on single rows or records. */
export function demand(
  chapter: Chapter,
  clause: string,
  id: string,
  rest: Partial<Omit<Demand, 'id' | 'basis' | 'status'>> = {},
): Demand {
  return {
    id,
    basis: cite(chapter, clause),
    status: chapter.status,
    ...(chapter.atMost === undefined ? {} : { atMost: chapter.atMost }),
    ...rest,
  };
}

/** A demand with a bound for either stage. */
export function demandsByStage(
  chapter: Chapter,
  clause: string,
  id: string,
  primary: number,
  junior: number,
  rest: Partial<Omit<Demand, 'id' | 'basis' | 'status'>> = {},
): readonly Demand[] {
  return [
    demand(chapter, clause, id, { stage: 'primary', bound: primary, ...rest }),
    demand(chapter, clause, id, { stage: 'junior', bound: junior, ...rest }),
  ];
}
