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
