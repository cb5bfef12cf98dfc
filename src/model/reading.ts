/** What a cell means once it is read: what the readers of src/reading return. */

export interface NumberReading {
  /** In the unit that was written (see `unit`), scaled by 万 and the like: "3万余元" → 30000. */
  readonly value: number;
  /** The unit written beside the number (人, ㎡, 元, %, …); `''` where there is none. Percentages are fractions: "30%" → 0.3. */
  readonly unit: string;
  /** "余", "约", "左右", "以上": must not fail anybody. */
  readonly approximate: boolean;
  /** The cell holds text, which SUM silently skips. */
  readonly isText: boolean;
  /** Digits after the decimal point as written: the precision of a stated figure. */
  readonly decimals: number;
  /** "每间54", "生均5.6": the figure is for one of several. */
  readonly each?: boolean;
  /** "(200)": written in brackets; `value` is 200, whether it is meant as −200 the column must say. */
  readonly bracketed?: boolean;
}

export interface DateReading {
  /** ISO day; where the day is not written, the 1st: see `precision`. */
  readonly iso: string;
  readonly precision: 'day' | 'month' | 'year';
  /** The end of a written range ("2023.7.10—7.16"), else the same as `iso`. */
  readonly until: string;
  /** Another day that the cell may mean: the number 1987.1 may be 1987.10 with its zero lost. */
  readonly orElse?: string;
}

/** A school class: "四(1)班", "402", "四年级一班" are all `{ grade: 4, number: 1 }`. */
export interface ClassReading {
  /** 1–9 (7–9 junior secondary); `undefined` where only the class is named. */
  readonly grade?: number;
  readonly number?: number;
  /** `四(1)班`: the same for every way to write it. */
  readonly name: string;
}

/** What the surroundings say about dates that leave something out. */
export interface DateContext {
  /** The year of dates that name none. */
  readonly year?: number;
  /** The period the ledger speaks of: a date without a year is put into it. */
  readonly period?: { readonly from: string; readonly to: string };
  readonly date1904?: boolean;
}

/**
 * `impossible`: written as a date, but there is no such day (30 February, month 13, Excel's day 0) ·
 * `yearless`: a day of a year that nobody names · `not-a-date`: 长期, 尽快, a name, a blank.
 */
export type DateCheck =
  | { readonly kind: 'date'; readonly date: DateReading }
  | { readonly kind: 'impossible' }
  | { readonly kind: 'yearless' }
  | { readonly kind: 'not-a-date' };
