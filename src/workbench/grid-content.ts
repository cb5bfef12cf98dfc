import type { ICellData, Nullable } from '@univerjs/core';
import { parseArea } from '../model/address';
import type { SheetDrawing } from '../model/drawing';
import type { CellValue, Sheet } from '../model/workbook';
import type { Content } from './edit-log';
import type { SheetContent } from './grid-face';

/** What Univer keeps in a cell, in the workbook's terms. `formula` is the cell's own or the one it shares. */
export function contentOf(cell: Nullable<ICellData>, formula: Nullable<string>): Content {
  const value = valueIn(cell);
  return formula ? { value, formula: formula.replace(/^=/, '') } : { value };
}

/** Univer keeps truth values as 1 and 0 with a type, and texts of several lines as documents. */
export function valueIn(cell: Nullable<ICellData>): CellValue {
  const value = cell?.v ?? cell?.p?.body?.dataStream?.replace(/\r?\n?$/, '').replaceAll('\r', '\n');
  if (value === undefined || value === null || value === '') {
    return null;
  }
  if (cell?.t === BOOLEAN) {
    return Boolean(Number(value));
  }
  return typeof value === 'string' && failure.test(value) ? { error: value } : value;
}

/** A cell that holds this and nothing else: a text stays a text, whatever it begins with. */
export function cellFor(value: string | number | null): ICellData {
  return {
    v: value,
    t: typeof value === 'string' ? TEXT : typeof value === 'number' ? NUMBER : null,
    f: null,
    p: null,
  };
}

/** Univer's numbers for types. */
const [TEXT, NUMBER, BOOLEAN] = [1, 2, 3] as const;

const failure = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!)$/;

/** All cells of a sheet; `contentAt` tells what is in one of them. */
export function contentOfSheet(
  cells: { readonly forValue: (visit: (row: number, column: number) => void) => void },
  contentAt: (row: number, column: number) => Content,
): SheetContent {
  const values: (CellValue | undefined)[][] = [];
  const formulas: (string | undefined)[][] = [];
  cells.forValue((row, column) => {
    const { value, formula } = contentAt(row, column);
    values[row] ??= [];
    (values[row] as CellValue[])[column] = value;
    if (formula !== undefined) {
      formulas[row] ??= [];
      (formulas[row] as string[])[column] = formula;
    }
  });
  return { values, formulas };
}

/** A sheet of ours as it stands in the grid, by its id; nothing where it is not there. */
export function ownSheet(
  id: string,
  name: string,
  content: SheetContent | undefined,
  drawing?: SheetDrawing,
): readonly (readonly [string, Sheet])[] {
  return content
    ? [
        [
          id,
          {
            name,
            visibility: 'visible',
            ...content,
            formats: [],
            fills: [],
            struck: [],
            notes: new Map(),
            merges: drawing?.merges.flatMap((merge) => parseArea(merge) ?? []) ?? [],
            filters: [],
            hiddenRows: new Set(),
            hiddenColumns: new Set(),
            isProtected: false,
          },
        ],
      ]
    : [];
}

/** Digits that say who or what, not how many. */
export function isCode(typed: string, isNumberNow: boolean): boolean {
  return /^\d{12,}$/.test(typed) || (!isNumberNow && /^0\d+$/.test(typed));
}
