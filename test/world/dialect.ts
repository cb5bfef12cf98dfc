import type { SchoolType } from './source';

/**
 * How an office writes its ledgers. A dialect is plain data; README.md beside the dialects says what it can name. It is
 * written from a published form, and from nothing that the engine knows.
 */
export interface Dialect {
  readonly id: string;
  /** The published form or ledger whose layout this is. */
  readonly follows: string;
  /** The habits of layout and wording that are in it, one sentence each. */
  readonly habits: readonly string[];
  /** The schools that write so. */
  readonly schools: readonly SchoolType[];
  readonly sheets: readonly SheetPlan[];
}

export interface SheetPlan {
  readonly name: string;
  /** The kind of ledger in the words of ledgers.md (`class-size`), where one kind fits the whole sheet. */
  readonly kind?: string;
  /** The sheet is there only where this expression is above 0. */
  readonly when?: string;
  /** From top to bottom; blocks touch unless a `gap` stands between them. */
  readonly blocks: readonly Block[];
}

export type Block = TextBlock | GapBlock | ListBlock | CrossBlock | GridBlock | WeekBlock;

/**
 * Lines of text: titles, the line of the filling office, notes, signatures. A line is one text over the whole width
 * (`merge` false: in the first cell only), or a list of texts for the cells from the left. `{school.name}` and any
 * expression in braces is filled in.
 */
export interface TextBlock {
  readonly kind: 'text';
  readonly lines: readonly (string | readonly string[])[];
  readonly merge?: boolean;
}

export interface GapBlock {
  readonly kind: 'gap';
  readonly rows: number;
}

/** How a value is written. */
export interface Format {
  /** Decimals; 0 unless said. Sums of money in lines keep two where they have them. */
  readonly digits?: number;
  /** Multiplied before it is rounded: 0.0001 writes yuan as 万元, 100 a share as per cent. */
  readonly scale?: number;
  /** Text behind the number, which makes the cell a text: 人, %. */
  readonly suffix?: string;
  /** What is written instead of 0: `''`, `-`, `—`, 无. */
  readonly zero?: string;
  /** Values in other words: `{ true: '√', false: '' }`, `{ 男: '1', 女: '2' }`. */
  readonly words?: Readonly<Record<string, string>>;
  /** YYYY.M, YYYY-MM-DD, YYYY年M月D日, YYYYMMDD …; `serial` is a real date cell. */
  readonly date?: string;
  /** Numbers as text cells. */
  readonly text?: boolean;
  /** What is written where there is no value. */
  readonly none?: string;
}

/**
 * One column of a list. `field` writes a field of the line itself; `value` an expression in which `@field` is the
 * line's own (`pupils{class=@id,sex=男}`); `fixed` a text that may fill in the line's fields (`{name}班`).
 */
export interface Column extends Format {
  /** The header from the top level to the lowest; alike neighbours are merged, missing levels too. */
  readonly head: readonly string[];
  readonly field?: string;
  readonly value?: string;
  readonly fixed?: string;
  /** Whether the line counts from 1 (序号). */
  readonly serial?: boolean;
  /** Totals, sub-totals and 其中 rows add it up; an expression in `value` loses its conditions with `@`. */
  readonly adds?: boolean;
  /** In totals instead of what `adds` would write: an expression. */
  readonly total?: string;
  /** What stands in the row of codes: 甲, 1, (2)=(3)+(4). */
  readonly code?: string;
}

export interface ListBlock {
  readonly kind: 'list';
  readonly of: string;
  /** Conditions on the lines: `grade=6,sex=女`. */
  readonly where?: string;
  /** Fields, the most important first; `-age` turns round. Unless said, the order of the source. */
  readonly order?: readonly string[];
  /** Only so many lines (the list's words should say so). */
  readonly first?: number;
  readonly columns: readonly Column[];
  /** A row of codes (甲 乙 1 2) under the header, from the columns' `code`. */
  readonly codes?: boolean;
  /** Lines of one value of `by` stand together; its column is merged or written once; a sub-total may follow. */
  readonly group?: {
    readonly by: string;
    readonly merge?: boolean;
    readonly subtotal?: string;
  };
  /** Where the label of totals stands (a column's number from 0) is column 0, or the first that is no serial. */
  readonly total?: { readonly label: string; readonly at: 'top' | 'bottom'; readonly column?: number };
  /** Rows under the total that are part of it: 其中:女. */
  readonly parts?: readonly { readonly label: string; readonly where: string }[];
  /** So many parts of the list side by side, each with its own header. */
  readonly halves?: number;
  /** The header again after so many lines, as on every printed page. */
  readonly repeat?: number;
  /** Fields run down and lines across. */
  readonly turned?: boolean;
}

/** One row or column of a cross table; rows give conditions and columns values, or the other way round, or both. */
export interface Edge extends Format {
  /** A row's cells left of the figures, or a column's header from the top level down. */
  readonly head: readonly string[];
  /** Conditions that every count of this row or column holds to: `sex=女`. */
  readonly where?: string;
  /** The expression; a row's wins over its column's. */
  readonly value?: string;
  /** Once for every line of this source, `{name}` and `@id` being the line's fields. */
  readonly each?: string;
  /** Which lines of `each`. */
  readonly only?: string;
  readonly code?: string;
  /** No figures: a section's heading. */
  readonly empty?: boolean;
}

/** Figures by rows and columns, as the statistics reports have them. A cell whose conditions exclude each other is '-'. */
export interface CrossBlock {
  readonly kind: 'cross';
  /** Headers of the columns left of the figures, each from the top level down. */
  readonly corner: readonly (readonly string[])[];
  readonly rows: readonly Edge[];
  readonly columns: readonly Edge[];
  readonly codes?: readonly string[];
  /** What is written in impossible cells (one condition excludes or repeats the other). */
  readonly impossible?: string;
  readonly format?: Format;
}

/** A figure, a tick, a word; a plain text stands as it is and may fill in `{expression}`. */
export type GridCell =
  | string
  | (Format & { readonly value: string; readonly field?: undefined })
  /** √ or what `words` says, as the expression meets the bound or does not; several names of the bound: `>=4.5`. */
  | (Format & { readonly meets: string; readonly bound: string })
  /** Over so many columns from here. */
  | { readonly span: number; readonly cell: Exclude<GridCell, { readonly span: number }> };

/** Cells one by one: forms, head blocks, check-lists, anything that no other block says. */
export interface GridBlock {
  readonly kind: 'grid';
  readonly rows: readonly (readonly GridCell[])[];
  /** Left-out cells of a row are merged with the cell before them. */
  readonly merge?: boolean;
}

/** Timetables. */
export interface WeekBlock {
  readonly kind: 'week';
  /**
   * `class`: one class, periods down and days across · `whole`: classes down, days and periods across · `turned`: days and
   * periods down, classes across · `teacher`: one teacher, periods down and days across.
   */
  readonly shape: 'class' | 'whole' | 'turned' | 'teacher';
  /** The class's id or the teacher's subject for `class` and `teacher`; which classes else: `stage=小学`. */
  readonly where?: string;
  /** `{subject}`, `{teacher}`, `{className}`. */
  readonly cell: string;
  /** Other words for subjects: `{ 语文: '语' }`. */
  readonly words?: Readonly<Record<string, string>>;
  readonly corner: readonly string[];
  /** Days: `星期{n}` with 一二三四五. */
  readonly day: string;
  /** Periods: `第{n}节` with 1 2 3, `{N}` with 一 二 三. */
  readonly period: string;
  /** The days in so many tables one above the other. */
  readonly halves?: number;
  /** Where nobody teaches. */
  readonly free?: string;
}
