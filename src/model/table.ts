import type { Stage } from './quantity';
import type { Area, Place, Sheet } from './workbook';

/** What a line (a row; a column in a transposed table) of a table is there for. Only `data` lines are records. */
export type LineRole =
  | 'data'
  | 'subtotal'
  | 'total'
  /** 平均, 及格率, 优秀率: a statistic over the lines before it. */
  | 'statistic'
  /** "一、通用仪器": a heading inside the body. */
  | 'section'
  /** (甲) (1) L3-1 or a row of units under the header. */
  | 'code'
  /** The demanded values, printed as the first line of the body. */
  | 'standard'
  | 'instruction'
  /** 其中:女, #寄宿生: a part of what a line above it says, no record and no addend. */
  | 'part'
  /** The header again, on the next printed page. */
  | 'header'
  /** Listed for information and not counted (under a section "转出学生"). */
  | 'excluded'
  | 'blank';

export interface Line {
  /** The row (the column in a transposed table), counted from 0. */
  readonly index: number;
  readonly role: LineRole;
}

/** A text on the sheet outside of the records: title, 填报单位, notes, signatures. */
export interface TextLine {
  readonly text: string;
  readonly place: Place;
}

/** A header: the texts from the topmost parent down to the column's own, each once, as they stand on the sheet. */
export interface Header {
  /** The column (the row in a transposed table), counted from 0. */
  readonly index: number;
  readonly path: readonly string[];
}

/**
 * `rows`: a record per row · `columns`: transposed, a record per column · `key-value`: label beside value ·
 * `matrix`: both edges are labels (timetables) · `text`: prose.
 */
export type Orientation = 'rows' | 'columns' | 'key-value' | 'matrix' | 'text';

/** What title, 填报单位 line, sheet name and footer say about everything in the table. */
export interface Context {
  readonly school?: string;
  /** Grade and class as in the title: `四(1)班`. */
  readonly className?: string;
  /** First and last day of the period the ledger speaks of, ISO; a school year is 09-01 … 08-31. */
  readonly period?: { readonly from: string; readonly to: string };
  /** The day the ledger was filled in, ISO: the "today" of deadlines and ages. */
  readonly filledOn?: string;
  /** The table lists only a part of what its kind lists: 寄宿 of the pupils, 骨干教师 of the teachers. It counts nothing for the school. */
  readonly part?: string;
  /** The part of a nine-year school that everything in the table is about: a column 小学部 of its profile. */
  readonly stage?: Stage;
  /** The unit that a title line gives for amounts or areas: 元, 万元, 平方米. */
  readonly unit?: string;
  /** Among several units the one of amounts of money: 面积㎡、仪器设备值万元. */
  readonly moneyUnit?: string;
}

export interface Table {
  readonly sheet: Sheet;
  /** From the first header (or body) cell to the last body cell, titles and footers not included. */
  readonly area: Area;
  readonly orientation: Orientation;
  readonly titles: readonly TextLine[];
  readonly footers: readonly TextLine[];
  readonly context: Context;
  /** Rows of the sheet (columns, when transposed) that hold the header, in order. */
  readonly headerLines: readonly number[];
  readonly headers: readonly Header[];
  /** All lines of the body in order. */
  readonly lines: readonly Line[];
}
