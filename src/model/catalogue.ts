import type { Budget } from './budget';
import type { CrossCheck } from './cross-check';
import type { FitnessStandard } from './fitness';
import type { Indicator } from './indicator';
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
