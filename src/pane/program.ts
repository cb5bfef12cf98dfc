import type { Markup } from '../model/drawing';
import type { Explained } from '../model/explanation';
import type { LedgerKind } from '../model/ledger';
import type { CheckOptions, Progress, Report } from '../model/report';
import type { Standard } from '../model/standard';
import type { Summary, SummaryResult } from '../model/summary';
import type { Sheet, Workbook } from '../model/workbook';

/** What a survey tells before anything is checked. */
export type Survey = Pick<Report, 'ledgers' | 'unrecognised'>;

/**
 * Everything the pane is given besides the open workbook: the engine and the catalogue, put together by the entry.
 * Long work is a generator, so that the pane can draw between its slices and stop it.
 */
export interface Program {
  readonly standards: readonly Standard[];
  readonly defaultStandards: readonly string[];
  readonly ledgers: readonly LedgerKind[];
  readonly summaries: readonly Summary[];
  readonly survey: (workbook: Workbook, options: CheckOptions) => Generator<Progress, Survey>;
  readonly check: (workbook: Workbook, options: CheckOptions) => Generator<Progress, Report>;
  /** The list of marks, notes and sheets for a report. */
  readonly mark: (report: Report, workbook: Workbook, wishes: MarkWishes) => Markup;
  readonly draw: (
    summary: Summary,
    workbook: Workbook,
    report: Report,
    previous: Sheet | undefined,
    explained: Explained,
  ) => SummaryResult;
  /** ISO day of today. */
  readonly today: () => string;
}

interface MarkWishes {
  readonly notes: boolean;
  readonly reportSheet: boolean;
  /** What the school has explained. */
  readonly explained: Explained;
}
