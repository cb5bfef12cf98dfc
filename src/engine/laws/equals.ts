import type { Place } from '../../model/workbook';
import { type Book, cellsAt, figureAt } from './book';
import type { Law } from './law';
import { viewOver } from './view';

/** One quantity of one school, class or grade where several tables print it: the most believed place first. */
export type Stated = readonly { readonly place: Place; readonly value: number }[];

/** What two tables say of one quantity may be of two days: it convinces less than arithmetic. */
const WEIGHT = 0.7;

/** The same figure in several tables: each is equal to the most believed one. One view for all of them, a line per quantity. */
export function equalsOf(book: Book, stated: readonly Stated[]): readonly Law[] {
  const listed = new Set<number>();
  const groups: (readonly number[])[] = [];
  for (const places of stated) {
    const cells = places.flatMap(({ place, value }) => {
      const [cell = -1] = cellsAt(book, [place]);
      // In another unit than the quantity's the figures are not the same.
      return cell >= 0 && !listed.has(cell) && figureAt(book, cell) === value ? [cell] : [];
    });
    const own = [...new Set(cells)];
    if (own.length > 1) {
      for (const cell of own) {
        listed.add(cell);
      }
      groups.push(own);
    }
  }
  const [figures] = book.tables;
  const axis = figures?.columns[0];
  if (!figures || !axis) {
    return [];
  }
  const view = viewOver({ book, figures, axis: 'link' }, groups, axis);
  return view.items.slice(1).map((_, index) => ({
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
