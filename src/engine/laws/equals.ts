import type { Place } from '../../model/workbook';
import { type Axis, type Book, cellsAt, figureAt } from './book';
import type { Law } from './law';
import { viewOf } from './view';

/** One quantity of one school, class or grade where several tables print it: the most believed place first. */
export type Stated = readonly { readonly place: Place; readonly value: number }[];

/** What two tables say of one quantity may be of two days: it convinces less than arithmetic. */
const WEIGHT = 0.7;

/** The same figure in several tables: each is equal to the most believed one. One view for all of them, a line per quantity. */
export function equalsOf(book: Book, stated: readonly Stated[]): readonly Law[] {
  const at = new Map<number, { readonly line: number; readonly item: number }>();
  const groups: (readonly number[])[] = [];
  for (const places of stated) {
    const cells = places.flatMap(({ place, value }) => {
      const [cell = -1] = cellsAt(book, [place]);
      // In another unit than the quantity's the figures are not the same.
      return cell >= 0 && !at.has(cell) && figureAt(book, cell) === value ? [cell] : [];
    });
    const own = [...new Set(cells)];
    if (own.length > 1) {
      own.forEach((cell, item) => {
        at.set(cell, { line: groups.length, item });
      });
      groups.push(own);
    }
  }
  const [figures] = book.tables;
  const axis = figures?.columns[0];
  if (!figures || !axis) {
    return [];
  }
  const most = Math.max(0, ...groups.map(({ length }) => length));
  const items = Array.from({ length: most }, () => axis);
  const view = viewOf({
    book,
    figures,
    axis: 'link',
    items,
    lines: groups.map((): Axis => ({ ...axis, role: 'data' })),
    numbers: items.map((_, item) => item),
    cell: (line, item) => groups[line]?.[item] ?? -1,
    locate: (cell) => at.get(cell),
  });
  return items.slice(1).map((_, index) => ({
    operation: 'sum',
    whole: index + 1,
    parts: [0],
    signs: [1],
    scale: 1,
    view,
    lines: groups.flatMap(({ length }, line) => (length > index + 1 ? [line] : [])),
    origin: 'link',
    weight: WEIGHT,
    kept: 1,
    tried: 2,
  }));
}
