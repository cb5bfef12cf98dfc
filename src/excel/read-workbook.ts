import { markedSheetId } from '../model/signature';
import type { Area, CellValue, Sheet, Workbook } from '../model/workbook';
import { errorCode } from './errors';
import { cellsOf, halved, type Piece, packRequests } from './read-plan';

/** What reading a workbook tells besides its cells. */
export interface OpenWorkbook {
  readonly workbook: Workbook;
  /** Our own sheets as they are, by id; they are not part of `workbook`. */
  readonly own: ReadonlyMap<string, Sheet>;
  /** Sheet names by Excel's id, for events. */
  readonly names: ReadonlyMap<string, string>;
}

/** Bytes that one cell's value, or number format, takes in an answer: measured, with room for Chinese text. */
const VALUE_BYTES = 16;
const FORMAT_BYTES = 12;

/** Above this a used range is a stray value far out: only what is filled is read. */
const MOST_CELLS = 3_000_000;

interface OpenSheet {
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

/**
 * Reads the whole open workbook in four round trips: sheets and names · used ranges · values · formats, formulas,
 * hidden lines and merges; one more per 4 MB where an answer would be larger.
 */
export async function readOpenWorkbook(
  context: Excel.RequestContext,
  progress: (done: number) => void,
  signal: AbortSignal,
): Promise<OpenWorkbook> {
  const book = context.workbook;
  book.load('name');
  const worksheets = book.worksheets.load('items/id,items/name,items/visibility,items/protection/protected');
  const markers = book.names.load('items/name,items/value');
  await context.sync();
  signal.throwIfAborted();
  const sheets = await openSheets(context, worksheets.items);
  const pieces = sheets.flatMap(({ areas }, sheet) => areas.map((area) => ({ sheet, area })));
  const requests = packRequests(pieces, VALUE_BYTES);
  for (const [index, request] of requests.entries()) {
    signal.throwIfAborted();
    progress(index / (requests.length + 1));
    await readValues(context, sheets, request);
  }
  signal.throwIfAborted();
  await readDetails(context, sheets);
  const ownNames = ownSheets(markers.items);
  const all = sheets.map(toSheet);
  return {
    workbook: { name: book.name, date1904: false, sheets: all.filter((sheet) => !ownNames.has(sheet.name)) },
    own: new Map(
      all.flatMap((sheet) => [[ownNames.get(sheet.name) ?? '', sheet] as const]).filter(([id]) => id !== ''),
    ),
    names: new Map(worksheets.items.map((sheet) => [sheet.id, sheet.name])),
  };
}

/** Names of our own sheets → their ids. The hidden names' values read `='校验报告'!$A$1`. */
export function ownSheets(markers: readonly Excel.NamedItem[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const marker of markers) {
    const id = markedSheetId(marker.name);
    const sheet = /^=?'?(.+?)'?!\$?A\$?1$/.exec(String(marker.value))?.[1]?.replaceAll("''", "'");
    if (id && sheet) {
      found.set(sheet, id);
    }
  }
  return found;
}

async function openSheets(
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

function extentOf(range: Excel.Range): Area {
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

async function readValues(
  context: Excel.RequestContext,
  sheets: readonly OpenSheet[],
  request: readonly Piece[],
): Promise<void> {
  const ranges = request.map(({ sheet, area }) => rangeOf(sheets[sheet], area).load('values'));
  try {
    await context.sync();
  } catch (reason) {
    const halves = errorCode(reason) === 'ResponsePayloadSizeLimitExceeded' ? halved(request) : undefined;
    if (!halves) {
      throw reason;
    }
    await readValues(context, sheets, halves[0]);
    await readValues(context, sheets, halves[1]);
    return;
  }
  request.forEach(({ sheet, area }, index) => {
    const target = sheets[sheet] as OpenSheet;
    (ranges[index] as Excel.Range).values.forEach((cells: unknown[], offset) => {
      placeRow(target.values, area.top + offset, area.left, cells.map(cellValue));
    });
  });
}

function rangeOf(sheet: OpenSheet | undefined, area: Area): Excel.Range {
  return (sheet as OpenSheet).proxy.getRangeByIndexes(
    area.top,
    area.left,
    area.bottom - area.top + 1,
    area.right - area.left + 1,
  );
}

function placeRow<T>(rows: (T[] | undefined)[], row: number, left: number, cells: readonly T[]): void {
  const target = rows[row] ?? [];
  rows[row] = target;
  cells.forEach((cell, offset) => {
    if (cell !== null && cell !== undefined) {
      target[left + offset] = cell;
    }
  });
}

/** Excel answers '' for an empty cell and the error's name for a failed formula. */
export function cellValue(value: unknown): CellValue {
  if (typeof value === 'string') {
    if (value === '') {
      return null;
    }
    return /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|GETTING_DATA)$/.test(value)
      ? { error: value }
      : value;
  }
  return typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

/** The columns of a sheet that hold numbers: only there do number formats matter. */
function numericColumns(sheet: OpenSheet): readonly Area[] {
  const spans = new Map<number, { top: number; bottom: number }>();
  sheet.values.forEach((cells, row) => {
    cells?.forEach((value, column) => {
      if (typeof value === 'number') {
        const span = spans.get(column);
        if (span) {
          span.bottom = row;
        } else {
          spans.set(column, { top: row, bottom: row });
        }
      }
    });
  });
  return [...spans].map(([column, { top, bottom }]) => ({ top, bottom, left: column, right: column }));
}

async function readDetails(context: Excel.RequestContext, sheets: readonly OpenSheet[]): Promise<void> {
  const merging = Office.context.requirements.isSetSupported('ExcelApi', '1.13');
  const filled = sheets.filter(({ areas }) => areas.length > 0);
  const asked = filled.map((sheet) => askDetails(sheet, merging));
  const requests = packRequests(
    sheets.flatMap((sheet, index) => numericColumns(sheet).map((area) => ({ sheet: index, area }))),
    FORMAT_BYTES,
  );
  for (const request of requests.length > 0 ? requests : [[]]) {
    const ranges = request.map(({ sheet, area }) => rangeOf(sheets[sheet], area).load('numberFormat'));
    await context.sync();
    request.forEach(({ sheet, area }, index) => {
      (ranges[index] as Excel.Range).numberFormat.forEach(([format], offset) => {
        if (format !== 'General' && format !== null) {
          placeRow((sheets[sheet] as OpenSheet).formats, area.top + offset, area.left, [String(format)]);
        }
      });
    });
  }
  filled.forEach((sheet, index) => {
    takeDetails(sheet, asked[index] as Details);
  });
}

interface Details {
  readonly formulas: Excel.RangeAreas;
  readonly merged: Excel.RangeAreas | undefined;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]> | undefined;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]> | undefined;
}

function askDetails({ proxy, areas, hiddenRows, hiddenColumns }: OpenSheet, merging: boolean): Details {
  const bottom = Math.max(...areas.map((area) => area.bottom));
  const right = Math.max(...areas.map((area) => area.right));
  const whole = proxy.getRangeByIndexes(0, 0, bottom + 1, right + 1);
  return {
    formulas: whole
      .getSpecialCellsOrNullObject('Formulas')
      .load('areas/items/rowIndex,areas/items/columnIndex,areas/items/formulas'),
    merged: merging
      ? whole
          .getMergedAreasOrNullObject()
          .load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount')
      : undefined,
    rows: hiddenRows === 'some' ? whole.getRowProperties({ rowHidden: true, rowIndex: true }) : undefined,
    columns:
      hiddenColumns === 'some'
        ? whole.getColumnProperties({ columnHidden: true, columnIndex: true })
        : undefined,
  };
}

function takeDetails(sheet: OpenSheet, { formulas, merged, rows, columns }: Details): void {
  if (!formulas.isNullObject) {
    for (const area of formulas.areas.items) {
      area.formulas.forEach((cells: unknown[], offset) => {
        const texts = cells.map((formula) => String(formula).replace(/^=/, ''));
        placeRow(sheet.formulas, area.rowIndex + offset, area.columnIndex, texts);
      });
    }
  }
  if (merged && !merged.isNullObject) {
    sheet.merges.push(...merged.areas.items.map(extentOf));
  }
  rows?.value.forEach(({ rowHidden }, row) => {
    if (rowHidden) {
      sheet.rowsHidden.add(row);
    }
  });
  columns?.value.forEach(({ columnHidden }, column) => {
    if (columnHidden) {
      sheet.columnsHidden.add(column);
    }
  });
}

function toSheet(sheet: OpenSheet): Sheet {
  const { name, visibility, isProtected, values, formats, formulas, merges, rowsHidden, columnsHidden } =
    sheet;
  return {
    name,
    visibility,
    isProtected,
    values,
    formats,
    formulas,
    fills: [],
    struck: [],
    notes: new Map(),
    merges,
    hiddenRows: rowsHidden,
    hiddenColumns: columnsHidden,
  };
}
