import type { Ledger } from '../../model/ledger';
import type { Unrecognised } from '../../model/report';
import type { Table, TextLine } from '../../model/table';
import type { Dictionary } from '../recognise/dictionary';
import type { Grid } from '../recognise/grid';

/** In how many ways a part of a sheet may be read. */
export type Way =
  /** A header, and a record a line. */
  | 'rows'
  /** 班级 | 语文 | 数学 with a teacher in every cell. */
  | 'spread'
  /** A label a line, its value beside it, under a header: 项目 | 单位 | 数值. */
  | 'items'
  /** A form whose labels stand over its values, in one line. */
  | 'line'
  /** Labels with their values beside them. */
  | 'form'
  /** Labels down the side, a record a column. */
  | 'turned'
  /** All tables under one another, each as it is read best. */
  | 'tables'
  /** What lies between blank lines, each by itself. */
  | 'segments'
  /** What lies between empty columns, each by itself. */
  | 'parts';

/** One way to read a part of a sheet, and what comes of it. */
export interface Reading {
  readonly way: Way;
  readonly verdicts: readonly Verdict[];
}

/** The part of a sheet that is read, and the titles that stand over it and more. */
export interface Region {
  readonly grid: Grid;
  readonly titles: readonly string[];
}

/** Which of several readings of the same cells is taken. */
export type Choose = (readings: readonly Reading[], region: Region) => Reading | undefined;

/** What everybody needs who reads. */
export interface Reader {
  readonly dictionary: Dictionary;
  readonly choose: Choose;
}

/** Titles that stand over a region, beside those of its tables. */
export function textsIn(titles: readonly TextLine[]): readonly string[] {
  return titles.map(({ text }) => text);
}

export function asReading(way: Way, ledgers: readonly Ledger[]): readonly Reading[] {
  return ledgers.length === 0 ? [] : [{ way, verdicts: ledgers.map((ledger) => ({ ledger })) }];
}

export function isRead({ verdicts }: Reading): boolean {
  return ledgersOf(verdicts).length > 0;
}

/** What recognition says of one table or of a part of a sheet. */
export type Verdict =
  | { readonly ledger: Ledger }
  /** `table`: there is one, but nobody knows what it lists. */
  | { readonly unrecognised: Unrecognised; readonly table?: Table };

export function ledgersOf(verdicts: readonly Verdict[]): readonly Ledger[] {
  return verdicts.flatMap((verdict) => ('ledger' in verdict ? [verdict.ledger] : []));
}
