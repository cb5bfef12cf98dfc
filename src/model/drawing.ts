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

/** How a marked cell looks. Colours as `RRGGBB`. */
export interface MarkLook {
  readonly label: string;
  readonly fill: string;
  readonly text: string;
  readonly line: string;
  /** The frame alone tells them apart in grey print. */
  readonly frame: 'solid' | 'dash-dot' | 'dashed' | 'dotted' | 'hair';
  readonly bold: boolean;
}

/**
 * Vermilion, purple, yellow and blue of Okabe and Ito: told apart with every kind of colour blindness, each lighter than
 * the one before in grey; text at least 7 : 1 on its fill, whatever colour the cell's own text and fill have.
 */
export const markLooks: Readonly<Record<Standing, MarkLook>> = {
  error: { label: '必须改', fill: 'F7B79B', text: '5C1300', line: 'C0390B', frame: 'solid', bold: true },
  short: { label: '没达标', fill: 'E9BFDB', text: '4F0F3A', line: '8E2F70', frame: 'dash-dot', bold: true },
  query: { label: '待说明', fill: 'FFE28A', text: '4A3500', line: '8A6500', frame: 'dashed', bold: false },
  advice: { label: '建议', fill: 'D9ECFA', text: '0B3558', line: '2A78B5', frame: 'dotted', bold: false },
  settled: { label: '已说明', fill: 'EEF1F3', text: '333B42', line: '8894A0', frame: 'hair', bold: false },
};

/** Fill (absent: none) and text of the cells that we draw ourselves, as `RRGGBB`. */
export const cellLooks: Readonly<Record<CellColour, { readonly fill?: string; readonly text: string }>> = {
  none: { text: '1F1F1F' },
  title: { text: '12405F' },
  header: { fill: '1F5F8B', text: 'FFFFFF' },
  label: { fill: 'EEF3F7', text: '1F1F1F' },
  input: { fill: 'FFFBE6', text: '1F1F1F' },
  failing: { fill: 'EE8A5B', text: '3A0C00' },
  met: { fill: 'DDF0E3', text: '0F4A2A' },
  error: { fill: 'F7B79B', text: '5C1300' },
  short: { fill: 'E9BFDB', text: '4F0F3A' },
  query: { fill: 'FFE28A', text: '4A3500' },
  advice: { fill: 'D9ECFA', text: '0B3558' },
  settled: { fill: 'EEF1F3', text: '333B42' },
  muted: { text: '5F6B76' },
};
