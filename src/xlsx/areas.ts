import { areaAddress, parseArea } from '../model/address';
import type { Area } from '../model/workbook';

/** Cells and areas as few rectangles: runs down a column first, then equal runs side by side. */
export function rectangles(cells: readonly string[]): readonly Area[] {
  const areas = [...new Set(cells)].flatMap((cell) => parseArea(cell) ?? []);
  const columns = merged(areas, 'left', 'right', 'top', 'bottom');
  return merged(columns, 'top', 'bottom', 'left', 'right').toSorted(
    (a, b) => a.top - b.top || a.left - b.left,
  );
}

/** Joins areas that have the same `low … high` and follow each other (or overlap) from `from` to `to`. */
function merged(
  areas: readonly Area[],
  low: keyof Area,
  high: keyof Area,
  from: keyof Area,
  to: keyof Area,
): readonly Area[] {
  const sorted = areas.toSorted((a, b) => a[low] - b[low] || a[high] - b[high] || a[from] - b[from]);
  const result: Area[] = [];
  for (const area of sorted) {
    const last = result.at(-1);
    if (last && last[low] === area[low] && last[high] === area[high] && area[from] <= last[to] + 1) {
      result[result.length - 1] = { ...last, [to]: Math.max(last[to], area[to]) };
    } else {
      result.push(area);
    }
  }
  return result;
}

/** `C9 E2:E40`: areas as the format lists them. */
export function areaList(areas: readonly Area[]): string {
  return areas.map(areaAddress).join(' ');
}
