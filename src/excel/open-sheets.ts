import type { Area, CellValue, Sheet } from '../model/workbook';
import { cellsOf } from './read-plan';

/** Above this a used range is a stray value far out: only what is filled is read. */
const MOST_CELLS = 3_000_000;

/** A sheet while it is being read. */
export interface OpenSheet {
  readonly proxy: Excel.Worksheet;
  readonly name: string;
  readonly visibility: Sheet['visibility'];
  readonly isProtected: boolean;
  readonly areas: readonly Area[];
  readonly hiddenRows: 'some' | 'all' | 'none';
  readonly hiddenColumns: 'some' | 'all' | 'none';
  readonly values: (CellValue[] | undefined)[];
  readonly formats: (string[] | undefined)[];
  readonly formulas: (string[] | undefined)[];
  readonly merges: Area[];
  readonly rowsHidden: Set<number>;
  readonly columnsHidden: Set<number>;
}

/** The sheets with the areas that hold something: one round trip, two where a value is far out. */
export async function openSheets(
  context: Excel.RequestContext,
  proxies: readonly Excel.Worksheet[],
): Promise<readonly OpenSheet[]> {
  const used = proxies.map((sheet) =>
    sheet
      .getUsedRangeOrNullObject(true)
      .load('rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden'),
  );
  await context.sync();
  const extents = used.map((range) => (range.isNullObject ? undefined : extentOf(range)));
  const filled = extents.map((extent, index) =>
    extent && cellsOf(extent) > MOST_CELLS ? filledAreas(proxies[index] as Excel.Worksheet) : undefined,
  );
  if (filled.some(Boolean)) {
    await context.sync();
  }
  return proxies.map((proxy, index) => {
    const range = used[index] as Excel.Range;
    const extent = extents[index];
    const areas =
      filled[index]?.flatMap((one) => (one.isNullObject ? [] : one.areas.items.map(extentOf))) ??
      (extent ? [extent] : []);
    return {
      proxy,
      name: proxy.name,
      visibility: visibilityOf(proxy.visibility),
      isProtected: proxy.protection.protected,
      areas,
      hiddenRows: extent ? hiddenState(range.rowHidden) : 'none',
      hiddenColumns: extent ? hiddenState(range.columnHidden) : 'none',
      values: [],
      formats: [],
      formulas: [],
      merges: [],
      rowsHidden: new Set(),
      columnsHidden: new Set(),
    };
  });
}

function filledAreas(sheet: Excel.Worksheet): readonly Excel.RangeAreas[] {
  return (['Constants', 'Formulas'] as const).map((type) =>
    sheet
      .getRange()
      .getSpecialCellsOrNullObject(type)
      .load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount'),
  );
}

/** A range's rows and columns. */
export function extentOf(range: Excel.Range): Area {
  return {
    top: range.rowIndex,
    left: range.columnIndex,
    bottom: range.rowIndex + range.rowCount - 1,
    right: range.columnIndex + range.columnCount - 1,
  };
}

function hiddenState(hidden: boolean | null): 'some' | 'all' | 'none' {
  return hidden === null ? 'some' : hidden ? 'all' : 'none';
}

function visibilityOf(visibility: string): Sheet['visibility'] {
  return visibility === 'Visible' ? 'visible' : visibility === 'VeryHidden' ? 'very-hidden' : 'hidden';
}

/** The range of an area. */
export function rangeOf(sheet: OpenSheet | undefined, area: Area): Excel.Range {
  return (sheet as OpenSheet).proxy.getRangeByIndexes(
    area.top,
    area.left,
    area.bottom - area.top + 1,
    area.right - area.left + 1,
  );
}

/** Puts a row of an answer where it stands on the sheet. */
export function placeRow<T>(rows: (T[] | undefined)[], row: number, left: number, cells: readonly T[]): void {
  const target = rows[row] ?? [];
  rows[row] = target;
  cells.forEach((cell, offset) => {
    if (cell !== null && cell !== undefined) {
      target[left + offset] = cell;
    }
  });
}
