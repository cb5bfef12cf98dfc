import { parseArea } from '../../src/model/address';
import type { Area } from '../../src/model/workbook';

/** Cells that a reference names. */
export interface Spot {
  readonly sheet: string;
  readonly area: Area;
}

/** The places of references as they are written on a sheet; what is no address (the name of a sheet) is none. */
export function spotsOf(references: readonly string[], sheet: string): readonly Spot[] {
  return references.flatMap((reference) => {
    const cut = reference.lastIndexOf('!');
    const area = parseArea(reference.slice(cut + 1));
    const name =
      cut < 0
        ? sheet
        : reference
            .slice(0, cut)
            .replace(/^'(.*)'$/, '$1')
            .replaceAll("''", "'");
    return area ? [{ sheet: name, area }] : [];
  });
}

/** Whether any cell of the ones is one of the others. */
export function meet(some: readonly Spot[], others: readonly Spot[]): boolean {
  return some.some((one) =>
    others.some((other) => one.sheet === other.sheet && overlap(one.area, other.area)),
  );
}

export function overlap(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
