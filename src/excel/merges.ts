import { areaAddress } from '../model/address';
import type { Area } from '../model/workbook';
import { isTransient } from './errors';
import { extentOf, type OpenSheet } from './open-sheets';

/** Rows in which there will hardly be more merged areas than the 512 that Excel tells at once. */
const BAND = 100;

/** The merged areas of a sheet that has too many for one answer: band by band, all in one round trip. */
export async function mergesInBands(
  context: Excel.RequestContext,
  { proxy, areas }: OpenSheet,
): Promise<readonly Area[]> {
  const bands = areas.flatMap(({ top, left, bottom, right }) =>
    Array.from({ length: Math.ceil((bottom - top + 1) / BAND) }, (_, band) => {
      const first = top + band * BAND;
      return proxy
        .getRangeByIndexes(first, left, Math.min(BAND, bottom - first + 1), right - left + 1)
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
    return [];
  }
  const found = bands.flatMap((band) => (band.isNullObject ? [] : band.areas.items.map(extentOf)));
  return [...new Map(found.map((area) => [areaAddress(area), area])).values()];
}
