import type { Area, Sheet, Workbook } from '../model/workbook';
import { inferMerges } from './inferred-merges';
import { mergesInBands } from './merges';
import { type OpenSheet, openSheets, tellsMerges, visibilityOf } from './open-sheets';
import { ownSheets } from './own-sheets';
import { readPieces } from './read-pieces';
import type { Piece } from './read-plan';

/** What reading a workbook tells besides its cells. */
export interface OpenWorkbook {
  readonly workbook: Workbook;
  /** Our own sheets as they are, by id; they are not part of `workbook`. */
  readonly own: ReadonlyMap<string, Sheet>;
  /** All sheets, ours too, by Excel's id: events tell ids. */
  readonly sheets: ReadonlyMap<string, Sheet>;
  /** Names of the sheets that were read now, not before. */
  readonly fresh: ReadonlySet<string>;
}

/** An earlier reading, and the ids of the sheets that were edited since. */
export interface Before {
  readonly book: OpenWorkbook;
  readonly edited: ReadonlySet<string>;
}

/**
 * Reads the whole open workbook in four round trips: sheets and names · what is filled, calculated and merged · values ·
 * formats, formulas and hidden lines; one more per 4 MB where an answer would be larger. With `before`, sheets that no
 * edit can have changed since are not read again.
 */
export async function readOpenWorkbook(
  context: Excel.RequestContext,
  progress: (done: number) => void,
  signal: AbortSignal,
  before?: Before,
): Promise<OpenWorkbook> {
  const book = context.workbook;
  book.load('name');
  const worksheets = book.worksheets.load('items/id,items/name,items/visibility,items/protection/protected');
  const markers = book.names.load('items/name,items/value');
  await context.sync();
  signal.throwIfAborted();
  const known = new Map<string, Sheet>();
  for (const proxy of worksheets.items) {
    const sheet = before && unchanged(before, proxy);
    if (sheet) {
      known.set(proxy.id, sheet);
    }
  }
  const fresh = worksheets.items.filter(({ id }) => !known.has(id));
  const sheets = await openSheets(context, fresh);
  const advance = (from: number) => (share: number) => {
    signal.throwIfAborted();
    progress(from + share / 2);
  };
  await readPieces(context, sheets, sheets.flatMap(filledPieces), advance(0));
  await readPieces(context, sheets, sheets.flatMap(detailPieces), advance(0.5));
  for (const [index, sheet] of sheets.entries()) {
    known.set(fresh[index]?.id ?? '', toSheet(sheet, await mergesOf(context, sheet)));
  }
  const own = ownSheets(markers.items);
  const all = worksheets.items.flatMap(({ id }) => known.get(id) ?? []);
  return {
    workbook: { name: book.name, date1904: false, sheets: all.filter((sheet) => !own.has(sheet.name)) },
    own: new Map(all.flatMap((sheet) => (own.has(sheet.name) ? [[own.get(sheet.name) ?? '', sheet]] : []))),
    sheets: known,
    fresh: new Set(fresh.map(({ name }) => name)),
  };
}

/** A sheet as it was read before, unless an edit, or a formula's result, can have changed it. */
function unchanged({ book, edited }: Before, proxy: Excel.Worksheet): Sheet | undefined {
  const sheet = edited.has(proxy.id) ? undefined : book.sheets.get(proxy.id);
  return sheet &&
    sheet.name === proxy.name &&
    sheet.isProtected === proxy.protection.protected &&
    sheet.visibility === visibilityOf(proxy.visibility) &&
    !sheet.formulas.some((cells) => cells?.some(Boolean))
    ? sheet
    : undefined;
}

async function mergesOf(context: Excel.RequestContext, sheet: OpenSheet): Promise<readonly Area[]> {
  return tellsMerges() ? (sheet.merges ?? mergesInBands(context, sheet)) : inferMerges(sheet.values);
}

function filledPieces({ areas }: OpenSheet, sheet: number): readonly Piece[] {
  return areas.map((area) => ({ sheet, area, property: 'values' }));
}

function detailPieces(open: OpenSheet, sheet: number): readonly Piece[] {
  const bottom = open.areas.reduce((last, area) => Math.max(last, area.bottom), 0);
  const right = open.areas.reduce((last, area) => Math.max(last, area.right), 0);
  const rows: Piece = { sheet, area: { top: 0, bottom, left: 0, right: 0 }, property: 'rowHidden' };
  const columns: Piece = { sheet, area: { top: 0, bottom: 0, left: 0, right }, property: 'columnHidden' };
  return [
    ...numericColumns(open).map((area) => ({ sheet, area, property: 'numberFormat' }) as const),
    ...open.calculated.map((area) => ({ sheet, area, property: 'formulas' }) as const),
    ...(open.hiddenRows === 'none' ? [] : [rows]),
    ...(open.hiddenColumns === 'none' ? [] : [columns]),
  ];
}

/** The columns of a sheet that hold numbers: only there do number formats matter. */
function numericColumns({ values }: OpenSheet): readonly Area[] {
  const spans = new Map<number, { top: number; bottom: number }>();
  values.forEach((cells, row) => {
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

/** Fills and struck text are not asked for (four bytes a cell and more); notes are read where they are written. */
function toSheet(open: OpenSheet, merges: readonly Area[]): Sheet {
  const { name, visibility, isProtected, values, formats, formulas, rowsHidden, columnsHidden } = open;
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
