import { parseArea } from './address';
import type { Place } from './workbook';

/** `error` must be corrected before submission · `query` must be corrected or explained · `advice` may be ignored. */
export type Severity = 'error' | 'query' | 'advice';

/** Where a demand comes from. */
export interface Basis {
  /** Document number or, where there is none, title: 教督〔2017〕6号. */
  readonly document: string;
  /** 政府保障程度第5项, 第二条第4款, …; `''` where the source names none. */
  readonly clause: string;
  /** The rows of the catalogue of requirements that it is: `A-1-1a`. */
  readonly rows?: readonly string[];
}

/** A correction that is certain enough to be offered with one click. */
interface Repair {
  readonly sheet: string;
  readonly cell: string;
  readonly value: string | number;
}

/** One thing that is wrong, flat and in the words of a clerk. */
export interface Finding {
  /** Kebab-case, e.g. `identity-check-digit`. */
  readonly rule: string;
  readonly severity: Severity;
  readonly sheet: string;
  /** The file that the sheet stands in; only where several files are checked as one. */
  readonly file?: string;
  /** Address of the cell (`C9`), or of the area that the finding is about, its first cell first. */
  readonly cell: string;
  /** Other cells that take part, as Excel writes them: `班额统计表!C9`. */
  readonly related: readonly string[];
  /** One or two sentences: what is wrong, what is demanded, how much is missing, what to do. No full identity or phone number. */
  readonly message: string;
  /** `教督〔2017〕6号 政府保障程度第5项`; `''` for arithmetic and form. */
  readonly basis: string;
  readonly actual: string;
  readonly required: string;
  /**
   * How far the value is from a demanded bound: "还差 312 册", "超出 13 人"; absent where nothing can be counted, and where
   * two figures only differ.
   */
  readonly missing?: string;
  readonly repair?: Repair;
  /** Requirement that this finding is the shortfall of. */
  readonly requirement?: string;
  /** The value that the cell should have, where the laws of the workbook name one. */
  readonly expected?: number | string;
  /** Shared by findings that hang together: the address of the cell at the root of them. */
  readonly cause?: string;
  /** Cells that the finding rests on, as Excel writes them: if one of them is wrong itself, it may not hold. */
  readonly restsOn?: readonly string[];
  /** Rows of the catalogue of requirements that are missed by it. */
  readonly rows?: readonly string[];
}

/** What a check returns: a finding before the engine knows its rule and sheet names. */
export interface Complaint {
  readonly cell: Place;
  /** More cells of the same ledger or of others. */
  readonly related?: readonly Place[];
  readonly severity: Severity;
  readonly message: string;
  readonly basis?: Basis;
  readonly actual?: string;
  readonly required?: string;
  readonly missing?: string;
  readonly repair?: string | number;
  readonly expected?: number | string;
  /** The cell at the root of what is said; the finding's own where it is the root. */
  readonly cause?: Place;
  readonly restsOn?: readonly Place[];
}

/**
 * What a finding is about, the same in the next check even when rows were inserted above it: rule, sheet, column and
 * what the cell holds. A changed value makes it another finding, so an explanation given for the old value expires.
 */
export function findingKey(finding: Finding): string {
  const column = parseArea(finding.cell)?.left ?? 0;
  return [finding.rule, finding.sheet, column, finding.actual || finding.message].join('|');
}
