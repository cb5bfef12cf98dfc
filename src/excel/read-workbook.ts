import { markedSheetId } from '../model/signature';
import type { CellValue, Sheet, Workbook } from '../model/workbook';
import { errorCode } from './errors';
import { type OpenSheet, openSheets, placeRow, rangeOf } from './open-sheets';
import { readDetails } from './read-details';
import { halved, type Piece, packRequests } from './read-plan';

/** What reading a workbook tells besides its cells. */
export interface OpenWorkbook {
  readonly workbook: Workbook;
  /** Our own sheets as they are, by id; they are not part of `workbook`. */
  readonly own: ReadonlyMap<string, Sheet>;
  /** Sheet names by Excel's id, for events. */
  readonly names: ReadonlyMap<string, string>;
}

/** Bytes that one cell's value takes in an answer: measured, with room for Chinese text. */
const VALUE_BYTES = 16;

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
