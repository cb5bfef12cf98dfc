import { areaAddress } from '../model/address';
import type { Area, Sheet } from '../model/workbook';
import { isTransient } from './errors';
import { inferMerges } from './inferred-merges';
import { extentOf, type OpenSheet, openSheets, tellsMerges } from './open-sheets';
import { readPieces } from './read-pieces';
import type { Piece } from './read-plan';

/** Rows in which there will hardly be more merged areas than the 512 that Excel tells at once; where there are, fewer rows. */
const BANDS = [100, 10] as const;

/**
 * The merged areas of a sheet that has too many for one answer: band by band, all in one round trip. `undefined` where
 * Excel does not tell them like this either.
 */
async function mergesInBands(
  context: Excel.RequestContext,
  sheet: OpenSheet,
): Promise<readonly Area[] | undefined> {
  for (const rows of BANDS) {
    const found = await mergesPer(rows, context, sheet);
    if (found) {
      return found;
    }
  }
  return undefined;
}

async function mergesPer(
  rows: number,
  context: Excel.RequestContext,
  { proxy, areas }: OpenSheet,
): Promise<readonly Area[] | undefined> {
  const bands = areas.flatMap(({ top, left, bottom, right }) =>
    Array.from({ length: Math.ceil((bottom - top + 1) / rows) }, (_, band) => {
      const first = top + band * rows;
      return proxy
        .getRangeByIndexes(first, left, Math.min(rows, bottom - first + 1), right - left + 1)
        .getMergedAreasOrNullObject()
        .load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
    }),
  );
  try {
    await context.sync();
  } catch (reason) {
    if (isTransient(reason)) {
      throw reason;
    }
    return undefined;
  }
  const found = bands.flatMap((band) => (band.isNullObject ? [] : band.areas.items.map(extentOf)));
  return [...new Map(found.map((area) => [areaAddress(area), area])).values()];
}

/**
 * Sheets by Excel's id, in three round trips: what is filled, calculated and merged · values · formats, formulas and hidden
 * lines.
 */
export async function readSheets(
  context: Excel.RequestContext,
  proxies: readonly Excel.Worksheet[],
  progress: (done: number) => void,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, Sheet>> {
  const sheets = await openSheets(context, proxies);
  const advance = (from: number) => (share: number) => {
    signal.throwIfAborted();
    progress(from + share / 2);
  };
  await readPieces(context, sheets, sheets.flatMap(filledPieces), advance(0));
  await readPieces(context, sheets, sheets.flatMap(detailPieces), advance(0.5));
  const read = new Map<string, Sheet>();
  for (const [index, sheet] of sheets.entries()) {
    read.set(proxies[index]?.id ?? '', toSheet(sheet, await mergesOf(context, sheet)));
  }
  return read;
}

async function mergesOf(context: Excel.RequestContext, sheet: OpenSheet): Promise<readonly Area[]> {
  const told = tellsMerges() ? (sheet.merges ?? (await mergesInBands(context, sheet))) : undefined;
  return told ?? inferMerges(sheet.values);
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
  const { name, visibility, isProtected, filters, values, formats, formulas, rowsHidden, columnsHidden } =
    open;
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
    filters,
    hiddenRows: rowsHidden,
    hiddenColumns: columnsHidden,
  };
}
