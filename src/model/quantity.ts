import type { Place } from './workbook';

/** 小学 / 初中. Schools with both parts are judged part by part. */
export type Stage = 'primary' | 'junior';

/** Something a school counts or owns: pupils, classes, books, floor area. Catalogue entry, a row in one of the tables of `src/quantities/`. */
export interface Quantity {
  /** Kebab-case, each once. */
  readonly id: string;
  /** As a clerk says it: 在校生数. */
  readonly label: string;
  /** The unit every statement is converted to: 人, 间, 册, ㎡, 元, Mbps, 分钟. */
  readonly unit: string;
  /** Ways the figure is named in labels, headers and checklists (any spelling; compared after normalisation). */
  readonly words: readonly string[];
  /** Wholes that are the sum of others: pupils = boys + girls. Several sums may hold at once. */
  readonly sumsOf?: readonly (readonly string[])[];
  /** What it is made of at either stage, for schools that state only the parts: 高于规定学历 = 专科 and up, 本科 and up. */
  readonly madeOf?: Readonly<Record<Stage, readonly string[]>>;
  /** The whole that this can never exceed. */
  readonly partOf?: string;
  /** More of it than this for every pupil is a slip of the unit (yuan entered as 万元). */
  readonly mostPerPupil?: number;
  /** Tables draw its limits differently (which rooms are 专用教室): where two disagree it is a question, not an error. */
  readonly isLoose?: boolean;
  /** A largest, an average, a quota, a length: what the parts of a school have does not add up to what the school has. */
  readonly isNoSum?: boolean;
  /** Normally all of `partOf`: nearly as much is a question. */
  readonly isUsuallyAll?: boolean;
  /** Factors by which units other than `unit` are multiplied: `{ 亩: 666.67, 万元: 10000 }`. */
  readonly units?: Readonly<Record<string, number>>;
  /** Relative difference that two statements may have and still agree (areas that were rounded); default 0. */
  readonly tolerance?: number;
  /** Used by both parts of a nine-year school: a figure for the whole school is split by weighted pupils (primary 1 : junior 1.1). */
  readonly shared?: boolean;
}

/** What a statement is about; an absent part means "the whole school" / "all stages". */
export interface Scope {
  readonly school?: string;
  readonly stage?: Stage;
  readonly grade?: number;
  /** `四(1)班`. */
  readonly className?: string;
  /** Name of a person or of a thing, for what is judged record by record (training hours of a teacher). */
  readonly subject?: string;
}

/** How a statement came about, from the most to the least to be believed. */
export type Origin = 'counted' | 'summed' | 'stated' | 'claimed';

/** One place in the workbook that says how much of a quantity there is. */
export interface Statement {
  readonly quantity: string;
  /** In the quantity's unit. */
  readonly value: number;
  readonly scope: Scope;
  readonly origin: Origin;
  /** The cell that says it (for `counted` and `summed`: the first cell of what was counted). */
  readonly place: Place;
  /** For `counted` and `summed`: the last cell, so that `place:until` is the range that a live formula covers. */
  readonly until?: Place;
  readonly approximate: boolean;
  /** Half a unit of the last printed digit, in the quantity's unit: 108.09 万元 → 50 元. Absent: exact. */
  readonly precision?: number;
  /** What it says where its limits are drawn otherwise; whoever says either agrees. */
  readonly orElse?: number;
  /** Index into the report's ledgers. */
  readonly ledger: number;
}
