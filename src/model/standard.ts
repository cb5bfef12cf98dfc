import type { Basis } from './finding';
import type { Stage } from './quantity';

/** How sure we are of a bound. `uncertain` never fails a school: at most a query. */
export type Status = 'confirmed' | 'second-hand' | 'from-memory' | 'uncertain';

export type Comparison = '>=' | '>' | '<=' | '<' | '=';

/** A bound on an indicator. */
export interface Requirement {
  /** Unique in its pack, kebab-case; the same id in a pack that builds on another replaces the other's. */
  readonly id: string;
  readonly indicator: string;
  /** `variation`: the bound is on the coefficient of variation between the schools of a county. Default `value`. */
  readonly measure?: 'value' | 'variation';
  /** `all` where the wording names no stage. */
  readonly stage: Stage | 'all';
  /** Only schools with a primary and a junior part are held to it. */
  readonly only?: 'nine-year';
  readonly comparison: Comparison;
  readonly bound: number;
  readonly basis: Basis;
  readonly status: Status;
  /** 尽量 / 一般 / 逐步: whatever falls short is only this. */
  readonly atMost?: 'query' | 'advice';
  /** Requirements of one group are counted together by the combination rule. */
  readonly group?: string;
  /** Conditions and exceptions in our own words. */
  readonly note?: string;
}

/**
 * Something demanded of single rows or records, with or without a number, that a ledger's own check looks up by
 * id: `double-lock`, `teacher-certificate`, `wire-height` (bound 1.5), `class-multimedia`.
 */
export interface Demand {
  readonly id: string;
  readonly basis: Basis;
  readonly status: Status;
  readonly bound?: number;
  readonly stage?: Stage;
  readonly atMost?: 'query' | 'advice';
  readonly note?: string;
}

/** "At least n of the group; none of the rest below `floor` of its bound." */
export interface Combination {
  readonly group: string;
  /** Number of requirements that must be met; `all` for every one. */
  readonly atLeast: number | 'all';
  /** 0.85: share of the bound that the others must still reach. */
  readonly floor?: number;
  readonly basis: Basis;
}

/** Periods per week by subject for grades 1–9 (index 0–8); `null` where the subject is not taught in a grade. */
export interface CurriculumPlan {
  readonly id: string;
  readonly label: string;
  readonly basis: Basis;
  readonly status: Status;
  /** `exact`: fewer is an error · `minimum`: only what is listed is demanded. */
  readonly periods: Readonly<Record<string, readonly (number | null)[]>>;
  /** Total periods per week by grade. */
  readonly weekly: readonly number[];
  /** Only the listed minima are demanded, what they leave of the week is free. Without it the columns add up to `weekly`. */
  readonly isMinimum?: true;
  /** Holds for every school whose standards name no plan of their own. */
  readonly isNational?: true;
  /** First and last day of the school years it was in force, ISO; open where absent. */
  readonly inForce?: { readonly from?: string; readonly until?: string };
  /** Subjects whose demand stands in a document of its own. */
  readonly sources?: Readonly<Record<string, Basis>>;
  /** What filled plans of the time give at least: fewer is worth a question, no more. */
  readonly usual?: Readonly<Record<string, readonly (number | null)[]>>;
  /** Subjects that may share their periods: only their sum is demanded. */
  readonly pools?: readonly (readonly string[])[];
  /** `true`: 班队会 is one of the weekly periods · absent: it may or may not be counted. */
  readonly countsClassMeeting?: true;
  /** Conditions, and where the figures come from, in our own words. */
  readonly note?: string;
}

/** A standard a school answers to: a pack of bounds, stated as the difference from the pack it builds on. */
export interface Standard {
  /** `national-quality-2017` */
  readonly id: string;
  readonly label: string;
  readonly document: { readonly number: string; readonly title: string; readonly date: string };
  /** Id of the pack this one builds on. */
  readonly basedOn?: string;
  readonly requirements: readonly Requirement[];
  readonly demands: readonly Demand[];
  readonly combinations: readonly Combination[];
  /** Ids of requirements and demands of the basis that do not apply. */
  readonly without?: readonly string[];
  /** Id of the curriculum plan that timetables are held against. */
  readonly plan?: string;
}
