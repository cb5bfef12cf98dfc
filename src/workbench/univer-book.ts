import type { ICellData, IStyleData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import {
  BooleanNumber,
  CellValueType,
  HorizontalAlign,
  LocaleType,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import { isCellError } from '../model/workbook';
import type { GridBook, GridCell, GridSheet, GridStyle } from './grid-book';

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

/** A workbook in Univer's own shape. */
export function univerBook(book: GridBook, name: string): IWorkbookData {
  const entries = book.sheets.map(
    (sheet, index) => [sheetId(index), univerSheet(sheet, sheetId(index))] as const,
  );
  return {
    id: WORKBOOK_ID,
    name,
    appVersion: '0.25.1',
    locale: LocaleType.ZH_CN,
    styles: Object.fromEntries(book.styles.map((style, index) => [String(index), univerStyle(style)])),
    sheetOrder: entries.map(([id]) => id),
    sheets: Object.fromEntries(entries),
  };
}

function univerSheet(sheet: GridSheet, id: string): Partial<IWorksheetData> {
  const cellData: Record<number, Record<number, ICellData>> = {};
  for (const [row, cells] of Object.entries(sheet.cells)) {
    const target: Record<number, ICellData> = {};
    cellData[Number(row)] = target;
    for (const [column, cell] of Object.entries(cells)) {
      target[Number(column)] = univerCell(cell);
    }
  }
  return {
    id,
    name: sheet.name,
    hidden: sheet.hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    rowCount: sheet.rowCount,
    columnCount: sheet.columnCount,
    defaultColumnWidth: 72,
    defaultRowHeight: 22,
    cellData,
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

function withHidden<Size extends object>(
  sizes: Readonly<Record<number, number>>,
  hidden: readonly number[],
  sized: (size: number) => Size,
): Record<number, Size & { hd?: BooleanNumber }> {
  const lines: Record<number, Size & { hd?: BooleanNumber }> = {};
  for (const [index, size] of Object.entries(sizes)) {
    lines[Number(index)] = sized(size);
  }
  for (const index of hidden) {
    lines[index] = { ...(lines[index] ?? ({} as Size)), hd: BooleanNumber.TRUE };
  }
  return lines;
}

export function univerCell({ value, formula, style }: GridCell): ICellData {
  const shown =
    value !== undefined && value !== null && isCellError(value) ? value.error : (value ?? undefined);
  return {
    ...(shown === undefined
      ? {}
      : { v: typeof shown === 'boolean' ? Number(shown) : shown, t: typeOf(shown) }),
    ...(formula === undefined ? {} : { f: `=${formula}` }),
    ...(style === undefined ? {} : { s: String(style) }),
  };
}

function typeOf(value: string | number | boolean): CellValueType {
  return typeof value === 'number'
    ? CellValueType.NUMBER
    : typeof value === 'boolean'
      ? CellValueType.BOOLEAN
      : CellValueType.STRING;
}

const horizontals = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
};
const verticals = { top: VerticalAlign.TOP, center: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM };

export function univerStyle(style: GridStyle): IStyleData {
  const sides = { top: 't', bottom: 'b', left: 'l', right: 'r' } as const;
  const borders = Object.entries(style.borders ?? {}).map(([side, line]) => [
    sides[side as keyof typeof sides],
    { s: lines[line.style] ?? 1, cl: { rgb: `#${line.colour}` } },
  ]);
  return {
    ...(style.font ? { ff: style.font } : {}),
    ...(style.size ? { fs: style.size } : {}),
    ...(style.bold ? { bl: BooleanNumber.TRUE } : {}),
    ...(style.italic ? { it: BooleanNumber.TRUE } : {}),
    ...(style.strike ? { st: { s: BooleanNumber.TRUE } } : {}),
    ...(style.colour ? { cl: { rgb: `#${style.colour}` } } : {}),
    ...(style.fill ? { bg: { rgb: `#${style.fill}` } } : {}),
    ...(style.horizontal ? { ht: horizontals[style.horizontal] } : {}),
    ...(style.vertical ? { vt: verticals[style.vertical] } : {}),
    ...(style.wrap ? { tb: WrapStrategy.WRAP } : {}),
    ...(style.format ? { n: { pattern: style.format } } : {}),
    ...(borders.length > 0 ? { bd: Object.fromEntries(borders) } : {}),
  };
}
