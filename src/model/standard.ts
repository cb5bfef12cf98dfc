import type { Basis } from './finding';
import type { Stage } from './quantity';

/** How sure we are of a bound. `uncertain` never fails a school: at most a query. */
export type Status = 'confirmed' | 'second-hand' | 'from-memory' | 'uncertain';

export type Comparison = '>=' | '>' | '<=' | '<' | '=';

/**
 * What a row of a document demands: a number (`figure`), that something is there (`presence`), that figures or lists agree
 * (`agreement`), or what only papers and eyes can show (`documentary`).
 */
export type ProvisionKind = 'figure' | 'presence' | 'agreement' | 'documentary';

/** `computed` from quantities · `recorded`: a ledger or a line of a list shows it · `confirmed`: a person says so. */
export type Judging = 'computed' | 'recorded' | 'confirmed';

/** One way in which a line names a provision: every part must occur, each in one of its spellings. */
export interface Naming {
  /** In the label itself. */
  readonly label: readonly (readonly string[])[];
  /** In the label or in what stands around it: the line's name, the title of the table. */
  readonly around: readonly (readonly string[])[];
  /** None of these, anywhere. */
  readonly without: readonly string[];
  /** Whether what is so named must not be there, where it is not as with the row: 卫生死角 of a clean yard. */
  readonly isUnwanted?: boolean;
}

/** Findings of a rule: everywhere, in a kind of ledger, or at one of its fields. */
export interface Fault {
  readonly rule: string;
  readonly kind?: string;
  readonly field?: string;
}

/** A figure that a row demands of a line which states it; `junior` where it is another than for primary schools. */
export interface Count {
  readonly comparison: '>=' | '<=';
  readonly bound: number;
  readonly junior?: number;
  readonly unit: string;
}

/** How figures are called: one of the words occurs in the label, and none of the others. */
export interface FigureName {
  readonly words: readonly string[];
  readonly without: readonly string[];
  /** One of these in the label or the title. */
  readonly around: readonly string[];
  /** Only of lines that are about one of these. */
  readonly items: readonly string[];
  /** A part that may be missing. */
  readonly isOptional?: true;
}

/**
 * What figures of one line, form or workbook have to do with each other: beds are no fewer than boarders (`covers`), the parts make
 * up the whole (`sum`), one is the product or the quotient of two, the lines of a column add up to what stands outside of it
 * (`column`), or their mean is what stands below (`mean`), the last year is above the one before (`rises`), they are so
 * large a share of one of a table as the row's bound says (`share`).
 */
export interface Tie {
  readonly kind: 'covers' | 'sum' | 'product' | 'quotient' | 'column' | 'mean' | 'rises' | 'share';
  readonly left: FigureName;
  readonly right: readonly FigureName[];
}

/** One row of a document: what it demands and how that can be told. Bounds, demands and combinations hang on it. */
export interface Provision {
  /** Its first row. */
  readonly id: string;
  /** Rows of the catalogue of requirements: `A-1-1a`. */
  readonly rows: readonly string[];
  readonly basis: Basis;
  /** What is demanded, in our words. */
  readonly text: string;
  readonly kind: ProvisionKind;
  readonly judged: Judging;
  readonly status: Status;
  readonly atMost?: 'query' | 'advice';
  readonly stage?: Stage;
  /** What is named must not be there: 违规补课, 体罚. */
  readonly isForbidden?: true;
  /** First day, ISO, on which its document was in force: older workbooks are not held to it. */
  readonly from?: string;
  /** What a line that states a figure in this unit is held against: at least 3孔, at most 6小时. */
  readonly counts: readonly Count[];
  /** Only schools with boarders answer for it. */
  readonly isBoarding?: true;
  /** How lists, forms and columns name it. */
  readonly namings: readonly Naming[];
  /** Ledgers that show it, with the field that does: `function-rooms.signage`. */
  readonly shownIn: readonly string[];
  /**
   * `part`: they show only a part of what it demands, and no fault found there proves nothing of the rest · `together`: each of those
   * without a field shows one part. Absent: any of them shows it whole.
   */
  readonly shows?: 'part' | 'together';
  /** Rules whose findings, in that kind of ledger and field, say that it is missed. */
  readonly faults: readonly Fault[];
  readonly ties: readonly Tie[];
}

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
  /** Only schools of so many classes; `to` holds too where the number of classes is not known. */
  readonly classes?: { readonly from?: number; readonly to?: number };
  /** Only schools of so many pupils. */
  readonly pupils?: { readonly from?: number; readonly to?: number };
  /** Only schools there; 农村 holds too where the workbook does not say. */
  readonly urban?: '城区' | '镇区' | '农村';
  /** First and last day, ISO, on which it was in force; a workbook is judged by the day on which it was filled in. */
  readonly inForce?: { readonly from?: string; readonly until?: string };
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
  /** First day on which it was in force, ISO. */
  readonly from?: string;
  /** What every one of must be listed, or what words must be met with: `消防|火灾` is one item with two spellings. */
  readonly items?: readonly string[];
  /** Every one of the items is to be listed: a table that lists several of them and not all misses the row. */
  readonly areAllListed?: true;
  /** Only these rooms (ids of room types); of a demand for a room: those that may stand for it. */
  readonly rooms?: readonly string[];
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
  /** Counted are these rows of the document, whoever judges them, and not the bounds of the group. */
  readonly rows?: readonly string[];
  /** Only these requirements of the group are counted: those that the school has chosen. */
  readonly of?: readonly string[];
  /** The rule is itself the row that its bounds hang on; else every bound has a row of its own. */
  readonly isSingleRow?: true;
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
  /** The nation's: proposed where a workbook is of its time. */
  readonly isNational?: true;
  /** The province whose rules it holds. */
  readonly province?: string;
  /** Id of the pack this one builds on. */
  readonly basedOn?: string;
  /** Every row of the document, in its order; what the bounds, demands and combinations hang on. */
  readonly provisions: readonly Provision[];
  readonly requirements: readonly Requirement[];
  readonly demands: readonly Demand[];
  readonly combinations: readonly Combination[];
  /** Ids of provisions, requirements and demands of the basis that do not apply. */
  readonly without?: readonly string[];
  /** Id of the curriculum plan that timetables are held against. */
  readonly plan?: string;
  /** The complete pack that the school's own standard was made from. */
  readonly ownOf?: Standard;
}

/** Where nothing tells the time of the workbook, what is in force now holds. */
export function isInForce(
  { from, until }: NonNullable<Requirement['inForce']>,
  day: string | undefined,
): boolean {
  return day === undefined
    ? until === undefined
    : (from === undefined || from <= day) && (until === undefined || day <= until);
}
