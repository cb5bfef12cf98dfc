import type { Coverage } from './coverage';
import type { Finding } from './finding';
import type { Ledger } from './ledger';
import type { Scope, Stage, Statement } from './quantity';
import type { Comparison, Provision, Standard, Status } from './standard';
import type { Place, UnreadSheet } from './workbook';

/** A requirement of one standard, held against one school (part). */
export interface RequirementResult {
  readonly standard: string;
  /** The requirement's id in its pack. */
  readonly id: string;
  readonly indicator: string;
  readonly label: string;
  readonly stage: Stage | 'all';
  /** Only where the workbook is about several schools. */
  readonly school?: string;
  readonly status: 'met' | 'short' | 'unchecked';
  /** No school of the county is held to it. */
  readonly isVacant?: true;
  /** Measured value in the indicator's unit (rates as fractions); `undefined` when unchecked. */
  readonly value?: number;
  readonly comparison: Comparison;
  readonly bound: number;
  readonly unit: string;
  /** Whether a value of a group with a floor still reaches floor × bound. */
  readonly reachesFloor?: boolean;
  readonly floor?: number;
  /** `≥ 4.5 ㎡/生` */
  readonly required: string;
  /** Why unchecked ("缺:运动场地面积,可在 学校基本情况表 中填写"), or what the value rests on. */
  readonly reason: string;
  /** "还差 324 ㎡" */
  readonly missing?: string;
  readonly basis: string;
  /** Rows of the catalogue of requirements that it is the bound of. */
  readonly rows: readonly string[];
  readonly clause: string;
  readonly certainty: Status;
  readonly group?: string;
  /** Cells that the value was computed from. */
  readonly from: readonly Place[];
}

/**
 * How a provision stands. `met`, `short`: by figures or records · `denied`: a list, a form or a person says that it is not so ·
 * `confirmed`: a person says that it is so · `to-confirm`: only a person can say · `unchecked`: nothing in the workbook shows it.
 */
export type ProvisionStatus =
  | 'met'
  | 'short'
  | 'unchecked'
  | 'to-confirm'
  | 'confirmed'
  | 'denied'
  | 'not-applicable';

/** A row of a document, held against the workbook. */
export interface ProvisionResult {
  readonly standard: string;
  readonly provision: Provision;
  readonly status: ProvisionStatus;
  /** What it rests on, or what is missing and where it would be filled in. */
  readonly reason: string;
  /** Cells that it rests on. */
  readonly from: readonly Place[];
}

/** What a person says of a provision. */
export interface Confirmation {
  /** Id of the provision. */
  readonly requirement: string;
  readonly answer: '有' | '无' | '不适用';
  readonly evidence?: string;
  readonly person?: string;
  readonly measure?: string;
  /** ISO day, or as it was written. */
  readonly deadline?: string;
  /** The cell that says it, where it was read from a form in the workbook. */
  readonly place?: Place;
}

/** What a standard's combination rule says of a school. */
export interface Verdict {
  readonly standard: string;
  readonly group: string;
  readonly school?: string;
  readonly stage: Stage | 'all';
  readonly met: number;
  readonly total: number;
  readonly unchecked: number;
  /** `undefined`: cannot be said, because too much is unchecked. */
  readonly passes: boolean | undefined;
  /** "7 项达标 5 项,少于 6 项" */
  readonly message: string;
  readonly basis: string;
  /** Some bound that decides it is uncertain: 待核实, it fails nobody. */
  readonly isUncertain?: true;
  /** The rule asks for fewer than all of its group. */
  readonly isOfSome?: true;
}

/** The value that is believed of a quantity, and who says so. */
export interface Fact {
  readonly quantity: string;
  readonly scope: Scope;
  readonly value: number;
  readonly approximate: boolean;
  /** The statements that agree, the most believable first. */
  readonly statements: readonly Statement[];
}

/** A school, or the primary or junior part of one, that is measured for itself. */
export interface SchoolPart {
  /** Absent where the workbook is about one school. */
  readonly school?: string;
  readonly stage: Stage | undefined;
  /** The school has a part of the other stage, with which it shares its facilities. */
  readonly isShared: boolean;
  /** Why the school does not count between the schools of its county (民办, 教学点 …). */
  readonly excluded?: string;
}

/** Another standard that the workbook's own dates speak for. */
export interface Proposal {
  readonly standard: string;
  /** One sentence for the clerk. */
  readonly text: string;
}

export interface Unrecognised {
  readonly sheet: string;
  /** `A1:F20`; `''` for a whole empty sheet. */
  readonly range: string;
  readonly reason: string;
  /** There is no table at all: a blank sheet, a cover, prose; or the user has said that it is none of ours. */
  readonly isText?: true;
  /** The kind that it was read as, where nothing bears the reading out: it is asked about and not accused. */
  readonly takenFor?: string;
  /** Of a table: what was checked in it all the same, and what was not. */
  readonly coverage?: Coverage;
  /** What it might be, best first, for assigning by hand. */
  readonly guesses: readonly { readonly kind: string; readonly confidence: number }[];
}

export interface Report {
  readonly workbook: string;
  /** The chosen standards with everything they inherit, in the order of choice. */
  readonly standards: readonly Standard[];
  readonly ledgers: readonly Ledger[];
  /** What was checked in each of the ledgers and what was not, in their order. */
  readonly coverage: readonly Coverage[];
  readonly statements: readonly Statement[];
  /** What is believed of every quantity in every scope that a statement speaks of. */
  readonly facts: readonly Fact[];
  /** The schools and parts of schools that are measured. */
  readonly parts: readonly SchoolPart[];
  readonly findings: readonly Finding[];
  readonly requirements: readonly RequirementResult[];
  /** Every row of every chosen standard, in the order of its document. */
  readonly provisions: readonly ProvisionResult[];
  /** What people have said of provisions: in forms of the workbook, and as it is remembered. */
  readonly confirmations: readonly Confirmation[];
  readonly verdicts: readonly Verdict[];
  readonly unrecognised: readonly Unrecognised[];
  /** Sheets that could not be read (they stand among `unrecognised` too): no report with such a sheet is a pass. */
  readonly unread?: readonly UnreadSheet[];
  /** What was left out in reading, as sentences for the clerk. */
  readonly remarks?: readonly string[];
  readonly proposal?: Proposal;
  readonly summary: {
    readonly errors: number;
    readonly queries: number;
    readonly advice: number;
    /** Cells that were looked at. */
    readonly cells: number;
    readonly milliseconds: number;
  };
}

/** The kind of what the user has said to be no ledger: it is not checked, and not asked about again. */
export const NO_LEDGER = 'none';

/** A column or table that the user has assigned by hand; remembered in the workbook. */
export interface Assignment {
  readonly sheet: string;
  /** Header row (0-based) of the table that is meant. */
  readonly row: number;
  /** Id of a kind, or `NO_LEDGER`. */
  readonly kind: string;
  /** Sheet column → field. */
  readonly fields: Readonly<Record<number, string>>;
}

export interface CheckOptions {
  /** Ids of the standards; at least one. */
  readonly standards: readonly string[];
  readonly assignments?: readonly Assignment[];
  /** ISO day that stands for "today" where the workbook names none. */
  readonly today: string;
  /** What people have said of provisions; remembered in the workbook. */
  readonly confirmations?: readonly Confirmation[];
  /** Sheets to leave out (our own report and summary sheets). */
  readonly ignoreSheets?: readonly string[];
}

/** What a long check reports between its slices. */
export interface Progress {
  readonly stage: 'read' | 'recognise' | 'check' | 'judge';
  /** 0–1 over all stages. */
  readonly done: number;
  /** What is being looked at: a sheet's name. */
  readonly detail: string;
}
