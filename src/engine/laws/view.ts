import { type Axis, type Book, type Figures, figureAt } from './book';
import type { Role } from './roles';

/** A table seen along one of its axes: laws are formulas between *items*, held over *lines*. */
export interface View {
  readonly book: Book;
  readonly axis: 'column' | 'row' | 'link';
  readonly items: readonly Axis[];
  readonly lines: readonly Axis[];
  /** Items that hold figures. */
  readonly numbers: readonly number[];
  /** Lines that are records. */
  readonly data: readonly number[];
  /** Lines over which laws hold: records and wholes. */
  readonly counted: readonly number[];
  /** Lines on which hypotheses are tried. */
  readonly sample: readonly number[];
  readonly isForm: boolean;
  /** Items whose figures may be reckoned as so much where they are less. */
  readonly least: ReadonlyMap<number, number>;
  /** The table's figures; of a link the first table's. */
  readonly figures: Figures;
  cell(line: number, item: number): number;
  /** Line and item of a cell, where it is in the view. */
  locate(cell: number): { readonly line: number; readonly item: number } | undefined;
  /** The record before a line. */
  before(line: number): number | undefined;
}

/** Lines on which a hypothesis is tried; more would not change a share by more than a few per cent. */
const SAMPLE = 300;
const FEWEST = 3;

export function has(axis: Axis | undefined, ...roles: readonly Role[]): boolean {
  return roles.some((role) => axis?.label.roles.has(role));
}

/** The records of a table over its columns. */
export function columnView(
  book: Book,
  figures: Figures,
  least: ReadonlyMap<number, number> = new Map(),
): View {
  const { rows, columns, start, isNumeric } = figures;
  const width = columns.length;
  return viewOf({
    book,
    figures,
    axis: 'column',
    least,
    items: columns,
    lines: rows,
    numbers: columns.flatMap((_, column) => (isNumeric[column] ? [column] : [])),
    cell: (line, item) => start + line * width + item,
    locate: (cell) => {
      const offset = cell - start;
      return offset >= 0 && offset < rows.length * width
        ? { line: Math.floor(offset / width), item: offset % width }
        : undefined;
    },
  });
}

/** A view with its lines the other way round: an account whose newest line stands first. */
export function upsideDown(view: View): View {
  const last = view.lines.length - 1;
  return viewOf({
    ...view,
    lines: view.lines.toReversed(),
    cell: (line, item) => view.cell(last - line, item),
    locate: (cell) => {
      const at = view.locate(cell);
      return at && { line: last - at.line, item: at.item };
    },
  });
}

/** The columns of a table over its rows: 男, 女, 计 down the side; `of`: those that can be added, or all that hold figures, rates among them. */
export function rowView(book: Book, figures: Figures, of: 'added' | 'all' = 'added'): View {
  const { rows, columns, start, isNumeric } = figures;
  const width = columns.length;
  const isMeant = (index: number) =>
    of === 'all'
      ? rows.some((_, row) => !Number.isNaN(figureAt(book, start + row * width + index)))
      : isNumeric[index] === true && columns[index]?.label.additive === true;
  return viewOf({
    book,
    figures,
    axis: 'row',
    items: rows,
    lines: columns.map((column, index) => ({
      ...column,
      role: isMeant(index) ? 'data' : 'other',
    })),
    numbers: rows.map((_, row) => row),
    cell: (line, item) => start + item * width + line,
    locate: (cell) => {
      const offset = cell - start;
      return offset >= 0 && offset < rows.length * width
        ? { line: offset % width, item: Math.floor(offset / width) }
        : undefined;
    },
  });
}

export function viewOf(
  given: Pick<View, 'book' | 'figures' | 'axis' | 'items' | 'lines' | 'numbers' | 'cell' | 'locate'> &
    Partial<Pick<View, 'least'>>,
): View {
  const { lines } = given;
  const indices = lines.map((_, line) => line);
  const data = indices.filter((line) => lines[line]?.role === 'data');
  const counted = indices.filter((line) => lines[line]?.role !== 'other');
  const added = (data.length > 0 ? data : counted).filter((line) => !has(lines[line], 'rate', 'average'));
  const step = Math.max(1, Math.floor(added.length / SAMPLE));
  const spread = added.filter((_, index) => index % step === 0);
  const previous = new Int32Array(lines.length).fill(-1);
  let last = -1;
  lines.forEach(({ role }, line) => {
    previous[line] = last;
    last = role === 'data' ? line : last;
  });
  return {
    least: new Map(),
    ...given,
    data,
    counted,
    sample: spread.length < FEWEST ? counted.slice(0, SAMPLE) : spread,
    isForm: given.figures.isForm,
    before: (line) => {
      const found = previous[line] ?? -1;
      return found < 0 ? undefined : found;
    },
  };
}

/** Cells from anywhere, listed line by line, each in one place of the view; `like`: what their lines and items are called. */
export function viewOver(
  given: Pick<View, 'book' | 'figures' | 'axis'>,
  listed: readonly (readonly number[])[],
  like: Axis,
): View {
  const at = new Map(
    listed.flatMap((cells, line) => cells.map((cell, item) => [cell, { line, item }] as const)),
  );
  const items = Array.from({ length: Math.max(0, ...listed.map(({ length }) => length)) }, () => like);
  return viewOf({
    ...given,
    items,
    lines: listed.map((): Axis => ({ ...like, role: 'data' })),
    numbers: items.map((_, item) => item),
    cell: (line, item) => listed[line]?.[item] ?? -1,
    locate: (cell) => at.get(cell),
  });
}
