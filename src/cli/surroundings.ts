import type { Markup } from '../model/drawing';
import type { Explained } from '../model/explanation';
import type { LedgerKind } from '../model/ledger';
import type { CheckOptions, Progress, Report } from '../model/report';
import type { Standard } from '../model/standard';
import type { Summary, SummaryResult } from '../model/summary';
import type { Sheet, Workbook } from '../model/workbook';

/** What the command line is given: the check itself, and where its words go. */
export interface Surroundings {
  /** Which ledgers a workbook holds. */
  readonly survey: (
    workbook: Workbook,
    options: CheckOptions,
  ) => Generator<Progress, Pick<Report, 'ledgers'>>;
  readonly check: (workbook: Workbook, options: CheckOptions) => Generator<Progress, Report>;
  /** ISO day. */
  readonly today: string;
  /** Standard error: progress and complaints. */
  readonly tell: (text: string) => void;
  readonly standards: readonly Standard[];
  /** What is written into a copy for a report. */
  readonly mark: (
    report: Report,
    workbook: Workbook,
    position: Markup['position'],
    explained: Explained,
  ) => Markup;
  /** The kinds say by which fields records are named. */
  readonly kinds: readonly LedgerKind[];
  /** How a sheet was read, for whoever wants to know. */
  readonly explain: (sheet: Sheet, report: Report) => string;
  readonly summaries: readonly Pick<Summary, 'id' | 'title'>[];
  /** Draws one summary sheet; `previous` is that sheet as the file has it now. */
  readonly draw: (
    id: string,
    workbook: Workbook,
    report: Report,
    previous: Sheet | undefined,
    explained: Explained,
  ) => SummaryResult;
  /** Folder of the workbooks that are checked when none is named. */
  readonly sampleFolder: string;
  /** Standard output. */
  readonly print: (text: string) => void;
}
