import type { ICellData, IStyleData, IWorkbookData, IWorksheetData, LocaleType } from '@univerjs/core';
import { type CellValue, isCellError } from '../model/workbook';
import type { CellLook } from '../xlsx/looks';
import type { GridBook, GridSheet } from './grid-book';

/** Univer's numbers, spelled out here so that a book can be made where Univer itself cannot run. */
const FALSE = 0;
const TRUE = 1;
const TEXT = 1;
const NUMBER = 2;
const TRUTH = 3;
const WRAP = 3;

/** Univer's numbers for line styles, by the names of the file format. */
const lines: Readonly<Record<string, number>> = {
  thin: 1,
  hair: 2,
  dotted: 3,
  dashed: 4,
  dashDot: 5,
  dashDotDot: 6,
  double: 7,
  medium: 8,
  mediumDashed: 9,
  mediumDashDot: 10,
  mediumDashDotDot: 11,
  slantDashDot: 12,
  thick: 13,
};

export const WORKBOOK_ID = 'workbook';

/** The id by which Univer knows the sheet at an index. */
export function sheetId(index: number): string {
  return `sheet-${index}`;
}

/** A sheet longer than this is shown by its first rows; the others are put in while it is looked at. */
const LONG = 2_000;
const FIRST_ROWS = 200;

/** Rows put into the grid before the page may get a turn: a few milliseconds of work. */
const ROWS_AT_ONCE = 1_000;

type RowOfCells = Record<number, ICellData>;

/** A workbook in Univer's own shape, without the rows that `laterRows` brings. */
export function univerBook(book: GridBook, name: string): IWorkbookData {
  const sheets: Record<string, Partial<IWorksheetData>> = {};
  for (const [index, sheet] of book.sheets.entries()) {
    sheets[sheetId(index)] = univerSheet(sheet, sheetId(index), String, (row) => isFirst(sheet, row));
  }
  return {
    id: WORKBOOK_ID,
    name,
    appVersion: '0.25.1',
    locale: 'zhCN' as LocaleType,
    styles: Object.fromEntries(book.styles.map((style, index) => [String(index), univerStyle(style)])),
    sheetOrder: Object.keys(sheets),
    sheets,
    resources: [{ name: 'SHEET_DEFINED_NAME_PLUGIN', data: JSON.stringify(univerNames(book.names)) }],
  };
}

function univerNames(names: GridBook['names']): object {
  return Object.fromEntries(
    names.map(({ name, formula }, index) => [
      `name-${index}`,
      { id: `name-${index}`, name, formulaOrRefString: formula, localSheetId: 'AllDefaultWorkbook' },
    ]),
  );
}

/** One sheet in Univer's shape; styles by their indices, or as `styleOf` gives them; all rows, or those that are wanted. */
export function univerSheet(
  sheet: GridSheet,
  id: string,
  styleOf: (index: number) => string | IStyleData = String,
  isWanted: (row: number) => boolean = () => true,
): Partial<IWorksheetData> {
  return {
    id,
    name: sheet.name,
    hidden: sheet.hidden ? TRUE : FALSE,
    rowCount: sheet.rowCount,
    columnCount: sheet.columnCount,
    defaultColumnWidth: 72,
    defaultRowHeight: 22,
    cellData: cellsOf(sheet, styleOf, isWanted),
    columnData: withHidden(sheet.widths, sheet.hiddenColumns, (w) => ({ w })),
    rowData: withHidden(sheet.heights, sheet.hiddenRows, (h) => ({ h })),
    mergeData: sheet.merges.map(({ top, bottom, left, right }) => ({
      startRow: top,
      endRow: bottom,
      startColumn: left,
      endColumn: right,
    })),
    freeze: {
      xSplit: sheet.frozenColumns,
      ySplit: sheet.frozenRows,
      startRow: sheet.frozenRows || -1,
      startColumn: sheet.frozenColumns || -1,
    },
  };
}

function rowCount({ values, formulas, styles }: GridSheet): number {
  return Math.max(values.length, formulas.length, styles.length);
}

/** A formula has to be there when the grid first calculates, wherever it stands. */
function isFirst(sheet: GridSheet, row: number): boolean {
  return row < FIRST_ROWS || rowCount(sheet) <= LONG || sheet.formulas[row] !== undefined;
}

function cellsOf(
  sheet: GridSheet,
  styleOf: (index: number) => string | IStyleData,
  isWanted: (row: number) => boolean,
): Record<number, RowOfCells> {
  const cellData: Record<number, RowOfCells> = {};
  for (let row = 0; row < rowCount(sheet); row += 1) {
    const cells = isWanted(row) ? rowOfCells(sheet, row, styleOf) : undefined;
    if (cells) {
      cellData[row] = cells;
    }
  }
  return cellData;
}

/** The rows of a long sheet that its first shape leaves out, in portions between which the page gets a turn. */
export function* laterRows(sheet: GridSheet): Generator<readonly (readonly [row: number, RowOfCells])[]> {
  let portion: (readonly [number, RowOfCells])[] = [];
  for (let row = 0; row < rowCount(sheet); row += 1) {
    const cells = isFirst(sheet, row) ? undefined : rowOfCells(sheet, row, String);
    if (cells) {
      portion.push([row, cells]);
    }
    if (portion.length >= ROWS_AT_ONCE) {
      yield portion;
      portion = [];
    }
  }
  yield portion;
}

function rowOfCells(
  { values, formulas, styles }: GridSheet,
  row: number,
  styleOf: (index: number) => string | IStyleData,
): RowOfCells | undefined {
  const shaped: RowOfCells = {};
  const width = Math.max(values[row]?.length ?? 0, formulas[row]?.length ?? 0, styles[row]?.length ?? 0);
  let isEmpty = true;
  for (let column = 0; column < width; column += 1) {
    const cell = univerCell(values[row]?.[column], formulas[row]?.[column], styles[row]?.[column], styleOf);
    if (cell) {
      shaped[column] = cell;
      isEmpty = false;
    }
  }
  return isEmpty ? undefined : shaped;
}

function univerCell(
  value: CellValue | undefined,
  formula: string | undefined,
  style: number | undefined,
  styleOf: (index: number) => string | IStyleData,
): ICellData | undefined {
  const shown = value !== undefined && value !== null && isCellError(value) ? value.error : value;
  if ((shown === undefined || shown === null) && formula === undefined && style === undefined) {
    return undefined;
  }
  const cell: ICellData = {};
  if (shown !== undefined && shown !== null) {
    cell.v = typeof shown === 'boolean' ? Number(shown) : shown;
    cell.t = typeOf(shown);
  }
  if (formula !== undefined) {
    cell.f = `=${formula}`;
  }
  if (style !== undefined) {
    cell.s = styleOf(style);
  }
  return cell;
}

function withHidden<Size extends object>(
  sizes: Readonly<Record<number, number>>,
  hidden: readonly number[],
  sized: (size: number) => Size,
): Record<number, Size & { hd?: 0 | 1 }> {
  const lines: Record<number, Size & { hd?: 0 | 1 }> = {};
  for (const [index, size] of Object.entries(sizes)) {
    lines[Number(index)] = sized(size);
  }
  for (const index of hidden) {
    lines[index] = { ...(lines[index] ?? ({} as Size)), hd: TRUE };
  }
  return lines;
}

function typeOf(value: string | number | boolean): 1 | 2 | 3 {
  return typeof value === 'number' ? NUMBER : typeof value === 'boolean' ? TRUTH : TEXT;
}

const horizontals = { left: 1, center: 2, right: 3 } as const;
const verticals = { top: 1, center: 2, bottom: 3 } as const;

export function univerStyle(style: CellLook): IStyleData {
  const sides = { top: 't', bottom: 'b', left: 'l', right: 'r' } as const;
  const borders = Object.entries(style.borders ?? {}).map(([side, line]) => [
    sides[side as keyof typeof sides],
    { s: lines[line.style] ?? 1, cl: { rgb: `#${line.colour}` } },
  ]);
  return {
    ...(style.font ? { ff: style.font } : {}),
    ...(style.size ? { fs: style.size } : {}),
    ...(style.bold ? { bl: TRUE } : {}),
    ...(style.italic ? { it: TRUE } : {}),
    ...(style.strike ? { st: { s: TRUE } } : {}),
    ...(style.colour ? { cl: { rgb: `#${style.colour}` } } : {}),
    ...(style.fill ? { bg: { rgb: `#${style.fill}` } } : {}),
    ...(style.horizontal ? { ht: horizontals[style.horizontal] } : {}),
    ...(style.vertical ? { vt: verticals[style.vertical] } : {}),
    ...(style.wrap ? { tb: WRAP } : {}),
    ...(style.format ? { n: { pattern: style.format } } : {}),
    ...(borders.length > 0 ? { bd: Object.fromEntries(borders) } : {}),
  };
}
