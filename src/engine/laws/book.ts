import type { Area, Place, Sheet } from '../../model/workbook';
import type { Label } from './label';

/** What is known of a cell besides its figure. */
export const MARK = {
  /** The figure is kept as text: SUM leaves it out. */
  text: 1,
  formula: 2,
  /** Something is written there that is no figure: it cannot stand for 0. */
  words: 4,
  /** Printed with %. */
  percent: 8,
  /** It is merged over several lines and speaks of all of them: along its own line it is no figure of that line. */
  shared: 16,
  /** Letters stand for digits in it: 37O. */
  misspelt: 32,
  /** 约20. */
  approximate: 64,
  /** Printed with decimals in a larger unit (万元, 亩) than it was kept in: rounded by itself. */
  converted: 128,
} as const;

/** A line or a column of a table. */
export interface Axis {
  readonly label: Label;
  /** Row or column of the sheet. */
  readonly index: number;
  /** `other`: a mean, a printed standard: neither added nor a sum. */
  readonly role: 'data' | 'whole' | 'other';
  /** Depth by numbering, see `numberingLevel`. */
  readonly level: number;
  readonly isHidden: boolean;
  /** Of a line: where the first column last says something, which then stands for this line too (merged or left blank below). */
  readonly group?: number;
  /** Of a line: the words in its first columns (二小, 公办, 小学). */
  readonly words?: readonly string[];
}

/** A table as its figures: rows and columns with labels, the figures themselves in the book from `start` on, row by row. */
export interface Figures {
  readonly sheet: Sheet;
  readonly area: Area;
  /** What is written over and under the table. */
  readonly notes: readonly string[];
  readonly start: number;
  readonly rows: readonly Axis[];
  readonly columns: readonly Axis[];
  /** By column: nearly everything written in it is a figure. */
  readonly isNumeric: readonly boolean[];
  /** Rows that repeat an earlier one. */
  repeated(): ReadonlySet<number>;
  /** Single labelled figures, no lines over which a law could be counted. */
  readonly isForm: boolean;
  /** Rows that hold fields of a recognised ledger, for the relations that its kind declares: field → column. */
  readonly kind?: string;
  readonly fields: ReadonlyMap<string, number>;
  /** Where a cell stands on the sheet. */
  place(row: number, column: number): Place;
  /** Row and column of the table at a place of its sheet. */
  find(row: number, column: number): readonly [row: number, column: number] | undefined;
}

/** All figures of a workbook, each cell under one number throughout all laws. */
export interface Book {
  /** NaN where there is no figure. */
  readonly value: Float64Array;
  /** Digits printed behind the point. */
  readonly decimals: Uint8Array;
  /** Sums of `MARK`. */
  readonly marks: Uint8Array;
  readonly tables: readonly Figures[];
}

export function figureAt(book: Book, cell: number): number {
  return book.value[cell] ?? Number.NaN;
}

export function figureIn(book: Book, { start, columns }: Figures, row: number, column: number): number {
  return figureAt(book, start + row * columns.length + column);
}

export function decimalsAt(book: Book, cell: number): number {
  return book.decimals[cell] ?? 0;
}

export function isMarked(book: Book, cell: number, mark: keyof typeof MARK): boolean {
  return ((book.marks[cell] ?? 0) & MARK[mark]) !== 0;
}

/** The table that a cell's number belongs to. */
export function tableOf(book: Book, cell: number): Figures | undefined {
  return book.tables.find(
    ({ start, rows, columns }) => cell >= start && cell < start + rows.length * columns.length,
  );
}

export function placeOf(book: Book, cell: number): Place | undefined {
  const table = tableOf(book, cell);
  const width = table?.columns.length ?? 1;
  const offset = cell - (table?.start ?? 0);
  return table?.place(Math.floor(offset / width), offset % width);
}

/** The cells of the book at places of the workbook: a cell may stand in two tables. */
export function cellsAt({ tables }: Book, places: readonly Place[]): ReadonlySet<number> {
  return new Set(
    places.flatMap(({ sheet, row, column }) =>
      tables.flatMap((table) => {
        const [line, item] = table.sheet.name === sheet ? (table.find(row, column) ?? []) : [];
        return line === undefined || item === undefined
          ? []
          : [table.start + line * table.columns.length + item];
      }),
    ),
  );
}

/** A place as a key of sets. */
export function keyOf({ sheet, row, column }: Place): string {
  return `${sheet}!${row}:${column}`;
}
