import type { CrossCheck, Indicator } from './indicator';
import type { LedgerKind } from './ledger';
import type { Quantity } from './quantity';
import type { CurriculumPlan, Demand, Standard } from './standard';

/** Everything the engine is given besides the workbook. Summaries are apart: they are drawn from the report. */
export interface Catalogue {
  readonly quantities: readonly Quantity[];
  readonly ledgers: readonly LedgerKind[];
  readonly indicators: readonly Indicator[];
  readonly standards: readonly Standard[];
  /** What holds whichever standards are chosen. */
  readonly general: readonly Demand[];
  readonly plans: readonly CurriculumPlan[];
  readonly fitness: FitnessStandard;
  /** Rules of official forms between quantities. */
  readonly crossChecks: readonly CrossCheck[];
  /** How often each rule accuses falsely, as measured. */
  readonly budget: Budget;
}

/** The national pupils' fitness standard as data: 国家学生体质健康标准(2014年修订), grades 1–9. */
export interface FitnessStandard {
  readonly title: string;
  /** The scores that the rows of every item stand for, descending: 100, 95, … 10. */
  readonly scores: readonly number[];
  /** Per item: which way is better, and by grade and sex one threshold per score (`null` where the item is not tested). */
  readonly items: Readonly<Record<string, FitnessItem>>;
  /** Per grade: item → weight in per cent; keys of `items` and `bmi`. */
  readonly weights: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Per grade and sex: normal range [low, high], upper limit of overweight. */
  readonly bodyMass: Readonly<Record<string, Readonly<Record<'男' | '女', BodyMassBands>>>>;
  readonly levels: readonly { readonly name: string; readonly from: number }[];
}

export interface FitnessItem {
  readonly label: string;
  readonly unit: string;
  readonly better: 'higher' | 'lower';
  readonly grades: Readonly<
    Record<string, Readonly<Partial<Record<'男' | '女', readonly (number | null)[]>>>>
  >;
}

export interface BodyMassBands {
  readonly normalFrom: number;
  readonly normalTo: number;
  /** Above this: obese. */
  readonly overweightTo: number;
}

/** What a rule said when it was measured, before the budget: counts only. */
export interface Measured {
  /** Errors on workbooks with planted defects and on changed copies of keyed ones. */
  readonly errors: number;
  /** … of which nothing planted accounts for. */
  readonly unfounded: number;
  readonly queries: number;
  readonly advice: number;
  /** Errors on workbooks in which nothing is wrong, and on tables of other trades: all of them false. */
  readonly clean: number;
  readonly foreign: number;
}

/** How often rules accuse falsely; written by `npm run calibrate`, kept in `budget.json`. */
export interface Budget {
  /** ISO days of the measurements; that of other trades' tables is older where they were not at hand. */
  readonly measured: string;
  readonly foreignMeasured: string;
  readonly worlds: number;
  readonly keyed: number;
  /** Changed copies of the keyed workbooks. */
  readonly variants: number;
  /** Cells that hold something, of the clean workbooks and of other trades' tables. */
  readonly cleanCells: number;
  readonly foreignCells: number;
  readonly rules: Readonly<Record<string, Measured>>;
}
