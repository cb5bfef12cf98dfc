import type { Catalogue } from './catalogue';
import type { SheetDrawing } from './drawing';
import type { Explained } from './explanation';
import type { Report } from './report';
import type { Sheet, Workbook } from './workbook';

/** What a summary sheet is made from. */
export interface SummaryInput {
  readonly workbook: Workbook;
  readonly report: Report;
  readonly catalogue: Catalogue;
  /** ISO day printed on the form. */
  readonly today: string;
  /** The sheet of this summary as it is now, to keep the clerk's own entries; absent on the first insertion. */
  readonly previous?: Sheet;
  /** What the school has said of the report's findings; nothing by default. */
  readonly explained?: Explained;
}

/** Either the sheet, or why it cannot be made ("工作簿里没有班额统计表"). */
export type SummaryResult =
  | {
      readonly ok: true;
      readonly sheet: SheetDrawing;
      readonly headline: readonly { readonly label: string; readonly value: string }[];
      readonly blanks: readonly string[];
    }
  | { readonly ok: false; readonly reason: string };

/** A standard form. One per file of `src/summaries/`. */
export interface Summary {
  readonly id: string;
  readonly title: string;
  /** What it is for and which official form it follows. */
  readonly explanation: string;
  readonly draw: (input: SummaryInput) => SummaryResult;
}
