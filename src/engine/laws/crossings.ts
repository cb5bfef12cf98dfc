import type { Axis, Book, Figures } from './book';
import type { Law } from './law';
import { viewOf } from './view';

/** What a crossing that does not come out is worth: there is no other line to bear it out. */
const WEIGHT = 0.7;

/** The same group once as a column and once as a line (#女 of the whole, the whole of #女): both crossings with the whole state one figure. */
export function findCrossings(book: Book, figures: Figures): readonly Law[] {
  const { rows, columns, start, isNumeric } = figures;
  const wholes = rows.flatMap(({ role }, row) => (role === 'whole' ? [row] : []));
  if (wholes.length === 0 || figures.isForm) {
    return [];
  }
  const named = new Map(
    columns.flatMap((axis, column) => (isGroup(axis) ? [[nameOf(axis), column] as const] : [])),
  );
  return rows.flatMap((axis, row): readonly Law[] => {
    const column = isGroup(axis) ? named.get(nameOf(axis)) : undefined;
    // A group is a part of the nearest column before it that is none itself.
    const wholeColumn = columns.findLastIndex(
      (other, index) => index < (column ?? 0) && isNumeric[index] && !isGroup(other),
    );
    // In a form of several blocks (小学, 初中) a group belongs to the 总计 over it.
    const wholeRow = wholes.findLast((whole) => whole < row) ?? wholes[0];
    if (column === undefined || wholeColumn < 0 || wholeRow === undefined) {
      return [];
    }
    const cells = [start + wholeRow * columns.length + column, start + row * columns.length + wholeColumn];
    return [equality(book, figures, [columns[column] ?? axis, axis], cells)];
  });
}

/** 其中 and # open the name of a part. */
function isGroup({ label }: Axis): boolean {
  return label.roles.has('of-which');
}

function nameOf({ label }: Axis): string {
  return label.leaf.replace(/^(?:其中[:\uff1a]?|#)+/, '');
}

/** Two cells of a table that state one figure. */
function equality(book: Book, figures: Figures, items: readonly Axis[], cells: readonly number[]): Law {
  const [line] = figures.rows;
  const view = viewOf({
    book,
    figures,
    axis: 'link',
    items,
    lines: line ? [{ ...line, role: 'data' }] : [],
    numbers: [0, 1],
    cell: (_, item) => cells[item] ?? -1,
    locate: (cell) => (cells.includes(cell) ? { line: 0, item: cells.indexOf(cell) } : undefined),
  });
  return {
    view,
    operation: 'sum',
    whole: 0,
    parts: [1],
    signs: [1],
    scale: 1,
    lines: [0],
    origin: 'link',
    weight: WEIGHT,
    kept: 0,
    tried: 1,
  };
}
