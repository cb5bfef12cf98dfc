import { filledPositions, type Grid, isBlank, textOf } from './grid';
import { columnsOf, linesOf } from './lay-out';

/** Lines that are looked at to find tables side by side. */
const WINDOW = 3000;

/** Columns between empty ones. */
interface Span {
  first: number;
  last: number;
}

/**
 * The tables that lie side by side with empty columns between them, each as its own grid. Lonely texts (titles, notes)
 * and stray values do not bridge or make a band.
 */
export function bandsOf(grid: Grid): readonly Grid[] {
  const joined: Span[] = [];
  for (const span of spansOf(grid)) {
    const before = joined.at(-1);
    if (before && !areApart(grid, before, span)) {
      before.last = span.last;
    } else {
      joined.push({ ...span });
    }
  }
  return joined.length <= 1
    ? [columnsOf(grid, grid.first, lastNear(grid, joined[0]?.last ?? grid.last))]
    : joined.map(({ first, last }) => columnsOf(grid, first, last));
}

/**
 * The stretches of a sheet on which tables lie side by side: after a blank line a title that reaches across the columns between them
 * begins a stretch with columns of its own (a table of sums under two lists). Usually one: the grid as it is.
 */
export function stretchesOf(grid: Grid): readonly Grid[] {
  const gap = bandsOf(grid)[0]?.last;
  if (gap === undefined || gap >= grid.last) {
    return [grid];
  }
  const starts = grid.lines.filter((line, index) => {
    const [before, next] = [grid.lines[index - 1], grid.lines[index + 1]];
    return (
      before !== undefined &&
      next !== undefined &&
      line - before > 1 &&
      next - line === 1 &&
      filledPositions(grid, line).length === 1 &&
      (grid.merges.get(line) ?? []).some(({ left, right }) => left <= gap && right > gap + 1)
    );
  });
  const ends = [...starts, Number.POSITIVE_INFINITY];
  return ends.map((end, index) => linesOf(grid, starts[index - 1] ?? 0, end - 1));
}

/**
 * A band cut at every empty column: the tables it may consist of, if there is one in every part. Empty where nothing
 * could be cut.
 */
export function partsOf(band: Grid): readonly Grid[] {
  const spans = spansOf(band);
  return spans.length < 2 || spans.some(({ first, last }) => first === last)
    ? []
    : spans.map(({ first, last }) => columnsOf(band, first, last));
}

function spansOf(grid: Grid): readonly Span[] {
  const spans: Span[] = [];
  for (const position of occupiedPositions(grid)) {
    const span = spans.at(-1);
    if (span && position - span.last === 1) {
      span.last = position;
    } else {
      spans.push({ first: position, last: position });
    }
  }
  return spans;
}

/** A single band also owns the texts that stand alone beside it, as long as they are near. */
function lastNear(grid: Grid, last: number): number {
  return grid.last - last > 30 ? last : Math.max(last, grid.last);
}

/** Positions that hold something in lines of at least two cells, merged areas counting with their whole width. */
function occupiedPositions(grid: Grid): readonly number[] {
  const occupied = new Set<number>();
  for (const line of grid.lines.slice(0, WINDOW)) {
    const row = grid.sheet.values[line];
    if (!row) {
      continue;
    }
    const filled = filledPositions(grid, line);
    if (filled.length < 2) {
      continue;
    }
    for (const position of filled) {
      occupied.add(position);
    }
    for (const area of grid.merges.get(line) ?? []) {
      if (!isBlank(grid.sheet.values[area.top]?.[area.left])) {
        for (
          let position = Math.max(area.left, grid.first);
          position <= Math.min(area.right, grid.last);
          position++
        ) {
          occupied.add(position);
        }
      }
    }
  }
  return [...occupied].sort((a, b) => a - b);
}

/**
 * Two spans are two tables when the gap is wide, or when the right one has a life of its own: a title over it, or the
 * words of the left one's header again.
 */
function areApart(grid: Grid, left: Span, right: Span): boolean {
  if (right.last === right.first && right.first - left.last <= 2) {
    return false;
  }
  if (right.first - left.last > 2) {
    return true;
  }
  const head = grid.lines.slice(0, 12);
  const words = (span: Span) =>
    head.map((line) =>
      filledPositions({ ...grid, first: span.first, last: span.last }, line).map((position) =>
        textOf(grid, line, position),
      ),
    );
  const leftWords = words(left);
  const rightWords = words(right);
  const repeated = rightWords.some((texts, index) => {
    const known = new Set(leftWords[index]);
    return texts.filter((text) => text.length >= 2 && !/\d/.test(text) && known.has(text)).length >= 2;
  });
  const titled = rightWords.some(
    (texts, index) =>
      texts.length === 1 &&
      texts[0] !== '' &&
      (rightWords[index + 1]?.length ?? 0) >= 2 &&
      (leftWords[index]?.length ?? 0) <= 1,
  );
  return repeated || titled;
}
