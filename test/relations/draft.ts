import { cellAddress, parseArea } from '../../src/model/address';
import type { Area, CellValue, Grid, Sheet, Workbook } from '../../src/model/workbook';
import { isDateFormat } from '../../src/reading/formats';
import type { DraftTable } from './draft-tables';

/** A cell that can be changed, and that knows which cell of the original it is: `班额!C9`. */
export interface DraftCell {
  value: CellValue;
  format?: string | undefined;
  formula?: string | undefined;
  fill?: string | undefined;
  struck?: boolean | undefined;
  note?: string | undefined;
  readonly from?: string | undefined;
}

export interface Spot {
  readonly row: number;
  readonly column: number;
}

/** A workbook that can be changed. */
export interface DraftBook {
  readonly original: Workbook;
  sheets: DraftSheet[];
}

/** Cells are kept by one number: a sheet has at most 16,384 columns. */
const STRIDE = 20_000;

/** Where blank cells are kept too, so that a finding there keeps its origin; larger sheets keep what they hold. */
const LARGEST = { rows: 4_000, columns: 200 };

export class DraftSheet {
  cells = new Map<number, DraftCell>();
  merges: Area[] = [];
  hiddenRows = new Set<number>();
  hiddenColumns = new Set<number>();
  tables: DraftTable[] = [];
  /** One past the last row and column that hold a cell. */
  rows = 0;
  columns = 0;

  constructor(
    public name: string,
    /** What is not changed is taken from here. */
    readonly like: Sheet | undefined,
  ) {}

  get(row: number, column: number): DraftCell | undefined {
    return this.cells.get(row * STRIDE + column);
  }

  set(row: number, column: number, cell: DraftCell): void {
    this.cells.set(row * STRIDE + column, cell);
    this.rows = Math.max(this.rows, row + 1);
    this.columns = Math.max(this.columns, column + 1);
  }

  remove(row: number, column: number): void {
    this.cells.delete(row * STRIDE + column);
  }

  /** Text of a cell as a person reads it; `''` for nothing. */
  text(row: number, column: number): string {
    return textOf(this.get(row, column));
  }

  each(): readonly { readonly row: number; readonly column: number; readonly cell: DraftCell }[] {
    return [...this.cells].map(([key, cell]) => ({
      row: Math.floor(key / STRIDE),
      column: key % STRIDE,
      cell,
    }));
  }

  mergeAt(row: number, column: number): Area | undefined {
    return this.merges.find(
      ({ top, bottom, left, right }) => row >= top && row <= bottom && column >= left && column <= right,
    );
  }

  mergesIn(top: number, bottom: number, left = 0, right = STRIDE): readonly Area[] {
    return this.merges.filter(
      (one) => one.top <= bottom && one.bottom >= top && one.left <= right && one.right >= left,
    );
  }

  /** All texts of a row, one after the other. */
  rowTexts(row: number): readonly string[] {
    return Array.from({ length: this.columns }, (_, column) => this.text(row, column)).filter(Boolean);
  }
}

export function textOf(cell: DraftCell | undefined): string {
  const value = cell?.value ?? '';
  return typeof value === 'object' ? value.error : String(value);
}

/** The value where a person typed it as text. */
export function typedText(cell: DraftCell | undefined): string | undefined {
  return typeof cell?.value === 'string' && cell.formula === undefined ? cell.value : undefined;
}

export const isRealDate = ({ value, format }: DraftCell) => typeof value === 'number' && isDateFormat(format);

export function draftSheet(sheet: Sheet): DraftSheet {
  const draft = new DraftSheet(sheet.name, sheet);
  draft.merges = sheet.merges.map((area) => ({ ...area }));
  draft.hiddenRows = new Set(sheet.hiddenRows);
  draft.hiddenColumns = new Set(sheet.hiddenColumns);
  const width = Math.max(
    0,
    ...Array.from(sheet.values, (row) => row?.length ?? 0),
    ...draft.merges.map(({ right }) => right + 1),
  );
  const height = Math.max(sheet.values.length, ...draft.merges.map(({ bottom }) => bottom + 1));
  const isWhole = height < LARGEST.rows && width < LARGEST.columns;
  for (let row = 0; row < height + 2; row++) {
    const last = isWhole ? width + 2 : (sheet.values[row]?.length ?? 0);
    for (let column = 0; column < last; column++) {
      const merge = draft.mergeAt(row, column);
      const origin = merge ? cellAddress(merge.top, merge.left) : cellAddress(row, column);
      draft.set(row, column, {
        value: sheet.values[row]?.[column] ?? null,
        format: sheet.formats[row]?.[column],
        formula: sheet.formulas[row]?.[column],
        fill: sheet.fills[row]?.[column],
        struck: sheet.struck[row]?.[column],
        note: sheet.notes.get(cellAddress(row, column)),
        from: `${sheet.name}!${origin}`,
      });
    }
  }
  return draft;
}

/** The draft as a workbook again. */
export function finish({ original, sheets }: DraftBook): Workbook {
  return { ...original, sheets: sheets.map(finishSheet) };
}

function finishSheet(draft: DraftSheet): Sheet {
  const cells = draft.each();
  const grid = <Value>(part: (cell: DraftCell) => Value | undefined): Grid<Value> => {
    const rows: (Value | undefined)[][] = [];
    for (const { row, column, cell } of cells) {
      const value = part(cell);
      if (value !== undefined) {
        rows[row] ??= [];
        (rows[row] as (Value | undefined)[])[column] = value;
      }
    }
    return rows;
  };
  return {
    visibility: 'visible',
    filters: [],
    isProtected: false,
    ...draft.like,
    name: draft.name,
    values: grid(({ value }) => value ?? undefined),
    formats: grid(({ format }) => format),
    formulas: grid(({ formula }) => formula),
    fills: grid(({ fill }) => fill),
    struck: grid(({ struck }) => struck),
    notes: new Map(
      cells.flatMap(({ row, column, cell: { note } }) => (note ? [[cellAddress(row, column), note]] : [])),
    ),
    merges: draft.merges,
    hiddenRows: draft.hiddenRows,
    hiddenColumns: draft.hiddenColumns,
  };
}

/** The place in the original of a cell of the draft: `班额!C9`; `+…` for what is new. */
export function originOf({ sheets }: DraftBook, name: string, { row, column }: Spot): string {
  const sheet = sheets.find((one) => one.name === name);
  const merge = sheet?.mergeAt(row, column);
  const cell = merge ? sheet?.get(merge.top, merge.left) : sheet?.get(row, column);
  return cell?.from ?? `+${sheet?.like?.name ?? name}!${cellAddress(row, column)}`;
}

/** The place of an address as keys write it. */
export function spotOf(address: string): Spot | undefined {
  const area = parseArea(address);
  return area && { row: area.top, column: area.left };
}
