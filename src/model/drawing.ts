import type { Standing } from './standing';

/**
 * What is to be written into a workbook, as plain data: the writer of files, Excel and the workbench execute the same
 * list, so they cannot differ in what they mean.
 */

/** A cell that gets the overlay of what is found there. */
export interface Mark {
  readonly sheet: string;
  /** `C9`, or an area `P2:P48`. */
  readonly cell: string;
  readonly severity: Standing;
}

/** An explanation at a cell; at most one per cell, added below a note that is already there. */
export interface NoteText {
  readonly sheet: string;
  readonly cell: string;
  readonly text: string;
}

export type CellColour =
  | 'none'
  | 'title'
  | 'header'
  | 'label'
  | 'input'
  | 'failing'
  | 'met'
  | 'error'
  | 'short'
  | 'query'
  | 'advice'
  | 'settled'
  | 'muted';

/** Look of a drawn cell: a closed set of names, each writer knows them all. */
export interface CellStyle {
  readonly colour?: CellColour;
  readonly bold?: boolean;
  /** Points; default 11. */
  readonly size?: number;
  readonly align?: 'left' | 'center' | 'right';
  readonly wrap?: boolean;
  readonly border?: boolean;
  readonly strike?: boolean;
  /** Excel number format code: `0.00`, `0.0%`, `yyyy-mm-dd`. */
  readonly format?: string;
}

export interface DrawnCell {
  readonly row: number;
  readonly column: number;
  /** Text never becomes a formula. */
  readonly value?: string | number | boolean;
  /** Formula without `=`, in the names of Excel 2010 and later, no `_xlfn.` (writers of files add it); `value` is its result. */
  readonly formula?: string;
  readonly style?: CellStyle;
  /** Jump inside the workbook. */
  readonly link?: { readonly sheet: string; readonly cell: string };
  readonly note?: string;
}

/** Cells whose numbers fail below (`<`) or above (`>`) a bound. */
export interface Alert {
  readonly area: string;
  readonly fails: '<' | '>';
  readonly bound: number;
}

/** Cells that are filled in from a list; a grid that knows no lists takes any text, the check names what is none of them. */
export interface Choices {
  readonly area: string;
  readonly values: readonly string[];
}

/** A sheet of ours, whole. */
export interface SheetDrawing {
  /** Hidden name by which the sheet is found again: `report`, or a summary's id. */
  readonly id: string;
  /** The tab's title; a number is added if a user's sheet has it. At most 31 characters. */
  readonly title: string;
  readonly cells: readonly DrawnCell[];
  readonly merges: readonly string[];
  /** Widths in characters, from column A. */
  readonly widths: readonly number[];
  /** Row heights in points where not automatic. */
  readonly heights?: Readonly<Record<number, number>>;
  /** Rows that stay in view and are repeated on every printed page (rows 0 … n−1 frozen; `repeat` 0-based rows). */
  readonly frozenRows?: number;
  readonly repeatRows?: readonly [number, number];
  readonly landscape?: boolean;
  /** Data bars: area and the value that fills the bar. */
  readonly bars?: readonly { readonly area: string; readonly max: number }[];
  /** Numbers that take or lose the ground of `failing` as they change: those on the wrong side of `bound`. */
  readonly alerts?: readonly Alert[];
  readonly choices?: readonly Choices[];
}

export interface Markup {
  readonly marks: readonly Mark[];
  readonly notes: readonly NoteText[];
  readonly sheets: readonly SheetDrawing[];
  /** Where new sheets go. */
  readonly position: 'front' | 'back';
}
