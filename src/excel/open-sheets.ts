import type { Area, CellValue, Sheet } from '../model/workbook';
import { isTransient } from './errors';
import { cellsOf } from './read-plan';

/** Above this a used range is a stray value far out: only what is filled is read. */
const MOST_CELLS = 3_000_000;

/** A sheet while it is being read. */
export interface OpenSheet {
  readonly proxy: Excel.Worksheet;
  readonly name: string;
  readonly visibility: Sheet['visibility'];
  readonly isProtected: boolean;
  /** What is filled. */
  readonly areas: readonly Area[];
  /** Where formulas stand. */
  readonly calculated: readonly Area[];
  readonly hiddenRows: 'some' | 'all' | 'none';
  readonly hiddenColumns: 'some' | 'all' | 'none';
  readonly values: (CellValue[] | undefined)[];
  readonly formats: (string[] | undefined)[];
  readonly formulas: (string[] | undefined)[];
  /** `undefined`: Excel did not tell; they are asked for in parts, or inferred where it cannot. */
  readonly merges: readonly Area[] | undefined;
  /** Where the sheet's own filter is on; those of tables are not told. */
  readonly filters: readonly Area[];
  readonly rowsHidden: Set<number>;
  readonly columnsHidden: Set<number>;
}

const corners = 'rowIndex,columnIndex,rowCount,columnCount';
const areaCorners =
  'areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount';

/** Merged areas are told from ExcelApi 1.13 on; before, they are inferred from what is blank. */
export function tellsMerges(): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', '1.13');
}

/**
 * The sheets with the areas that hold something: one round trip, two where a value is far out. Excel fails on more than
 * 512 merged or 8,192 special areas: then formulas are looked for everywhere and merges asked for in parts.
 */
export async function openSheets(
  context: Excel.RequestContext,
  proxies: readonly Excel.Worksheet[],
  detailed = true,
): Promise<readonly OpenSheet[]> {
  const asked = proxies.map((sheet) => ask(sheet, detailed));
  try {
    await context.sync();
  } catch (reason) {
    if (!detailed || isTransient(reason)) {
      throw reason;
    }
    return openSheets(context, proxies, false);
  }
  const filled = asked.map(({ used }, index) =>
    !used.isNullObject && cellsOf(extentOf(used)) > MOST_CELLS
      ? special(proxies[index] as Excel.Worksheet, 'Constants')
      : undefined,
  );
  if (filled.some(Boolean)) {
    await context.sync();
  }
  return proxies.map((proxy, index) => opened(proxy, asked[index] as Asked, filled[index]));
}

interface Asked {
  readonly used: Excel.Range;
  readonly calculated: Excel.RangeAreas | undefined;
  readonly merged: Excel.RangeAreas | undefined;
  readonly filter: { readonly state: Excel.AutoFilter; readonly range: Excel.Range } | undefined;
}

function ask(sheet: Excel.Worksheet, detailed: boolean): Asked {
  return {
    used: sheet.getUsedRangeOrNullObject(true).load(`${corners},rowHidden,columnHidden`),
    calculated: detailed ? special(sheet, 'Formulas') : undefined,
    merged:
      detailed && tellsMerges() ? sheet.getRange().getMergedAreasOrNullObject().load(areaCorners) : undefined,
    filter: detailed ? filterOf(sheet) : undefined,
  };
}

function filterOf({ autoFilter }: Excel.Worksheet): Asked['filter'] {
  return {
    state: autoFilter.load('isDataFiltered'),
    range: autoFilter.getRangeOrNullObject().load(corners),
  };
}

function special(sheet: Excel.Worksheet, type: 'Constants' | 'Formulas'): Excel.RangeAreas {
  return sheet.getRange().getSpecialCellsOrNullObject(type).load(areaCorners);
}

function opened(
  proxy: Excel.Worksheet,
  { used, calculated, merged, filter }: Asked,
  constants: Excel.RangeAreas | undefined,
): OpenSheet {
  const extent = used.isNullObject ? [] : [extentOf(used)];
  return {
    proxy,
    name: proxy.name,
    visibility: visibilityOf(proxy.visibility),
    isProtected: proxy.protection.protected,
    areas: constants ? [...extentsOf(constants), ...extentsOf(calculated)] : extent,
    calculated: calculated ? extentsOf(calculated) : extent,
    hiddenRows: used.isNullObject ? 'none' : hiddenState(used.rowHidden),
    hiddenColumns: used.isNullObject ? 'none' : hiddenState(used.columnHidden),
    values: [],
    formats: [],
    formulas: [],
    merges: merged && extentsOf(merged),
    filters: filter?.state.isDataFiltered && !filter.range.isNullObject ? [extentOf(filter.range)] : [],
    rowsHidden: new Set(),
    columnsHidden: new Set(),
  };
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

function extentsOf(areas: Excel.RangeAreas | undefined): readonly Area[] {
  return areas && !areas.isNullObject ? areas.areas.items.map(extentOf) : [];
}

function hiddenState(hidden: boolean | null): 'some' | 'all' | 'none' {
  return hidden === null ? 'some' : hidden ? 'all' : 'none';
}

export function visibilityOf(visibility: string): Sheet['visibility'] {
  return visibility === 'Visible' ? 'visible' : visibility === 'VeryHidden' ? 'very-hidden' : 'hidden';
}
