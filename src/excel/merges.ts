import { areaAddress } from '../model/address';
import type { Area } from '../model/workbook';
import { isTransient } from './errors';
import { extentOf, type OpenSheet } from './open-sheets';

/** Rows in which there will hardly be more merged areas than the 512 that Excel tells at once; where there are, fewer rows. */
const BANDS = [100, 10] as const;

/**
 * The merged areas of a sheet that has too many for one answer: band by band, all in one round trip. `undefined` where
 * Excel does not tell them like this either.
 */
export async function mergesInBands(
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
