import type { Basis } from '../../model/finding';
import type { Comparison, Demand, Provision, Requirement, Status } from '../../model/standard';
import { provisionOfRow } from './provisions';

/** Document, clause and status where they are not those of the row. */
interface Elsewhere {
  readonly document?: string;
  readonly clause?: string;
  readonly status?: Status;
}

type BoundRest = Elsewhere &
  Partial<Omit<Requirement, 'indicator' | 'comparison' | 'bound' | 'basis' | 'status'>>;
type DemandRest = Elsewhere & Partial<Omit<Demand, 'id' | 'basis' | 'status'>>;

/** Builders of what hangs on the rows of a document. */
interface Hooks {
  /** A bound for every stage; its id is the indicator's. */
  readonly bound: (
    row: string,
    indicator: string,
    comparison: Comparison,
    value: number,
    rest?: BoundRest,
  ) => Requirement;
  /** A bound for primary schools and one for junior secondary schools: `books-per-pupil-primary`, `books-per-pupil-junior`. */
  readonly boundsByStage: (
    row: string,
    indicator: string,
    comparison: Comparison,
    primary: number,
    junior: number,
    rest?: BoundRest,
  ) => readonly Requirement[];
  /** A demand on single rows or records. */
  readonly demand: (row: string, id: string, rest?: DemandRest) => Demand;
  /** A demand with a bound for either stage. */
  readonly demandsByStage: (
    row: string,
    id: string,
    primary: number,
    junior: number,
    rest?: DemandRest,
  ) => readonly Demand[];
  /** What a combination rule cites. */
  readonly cited: (row: string, clause?: string) => Basis;
}

/** Hangs bounds and demands on the rows of a document: they take its clause, status and severity. */
export function hangOn(provisions: readonly Provision[]): Hooks {
  const hung = <Rest extends Elsewhere>(row: string, given: Rest) => {
    const provision = provisionOfRow(provisions, row);
    const { document, clause, status, ...rest } = given;
    return {
      ...(provision.atMost === undefined ? {} : { atMost: provision.atMost }),
      ...rest,
      basis: {
        document: document ?? provision.basis.document,
        clause: clause ?? provision.basis.clause,
        rows: provision.rows,
      },
      status: status ?? provision.status,
    };
  };
  const bound: Hooks['bound'] = (row, indicator, comparison, value, rest = {}) => ({
    id: indicator,
    stage: 'all',
    ...hung(row, rest),
    indicator,
    comparison,
    bound: value,
  });
  const demand: Hooks['demand'] = (row, id, rest = {}) => {
    const { from } = provisionOfRow(provisions, row);
    return { ...(from === undefined ? {} : { from }), ...hung(row, rest), id };
  };
  return {
    bound,
    boundsByStage: (row, indicator, comparison, primary, junior, rest = {}) => {
      const suffix = rest.measure === 'variation' && !indicator.endsWith('-variation') ? '-variation' : '';
      const id = `${rest.id ?? indicator}${suffix}`;
      return [
        bound(row, indicator, comparison, primary, { ...rest, id: `${id}-primary`, stage: 'primary' }),
        bound(row, indicator, comparison, junior, { ...rest, id: `${id}-junior`, stage: 'junior' }),
      ];
    },
    demand,
    demandsByStage: (row, id, primary, junior, rest = {}) => [
      demand(row, id, { stage: 'primary', bound: primary, ...rest }),
      demand(row, id, { stage: 'junior', bound: junior, ...rest }),
    ],
    cited: (row, clause) => {
      const { basis } = provisionOfRow(provisions, row);
      return clause === undefined ? basis : { ...basis, clause };
    },
  };
}
