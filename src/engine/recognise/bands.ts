import { filledPositions, type Grid, isBlank, textOf } from './grid';
import { columnsOf } from './lay-out';

/** Lines that are looked at to find tables side by side. */
const WINDOW = 3000;

/**
 * The tables that lie side by side with empty columns between them, each as its own grid. Lonely texts (titles, notes)
 * and stray values do not bridge or make a band.
 */
export function bandsOf(grid: Grid): readonly Grid[] {
  const occupied = occupiedPositions(grid);
  if (occupied.length === 0) {
    return [grid];
  }
  const spans: { first: number; last: number }[] = [];
  for (const position of occupied) {
    const span = spans.at(-1);
    if (span && position - span.last === 1) {
      span.last = position;
    } else {
      spans.push({ first: position, last: position });
    }
  }
  const joined: { first: number; last: number }[] = [];
  for (const span of spans) {
    const before = joined.at(-1);
    if (before && !areApart(grid, before, span)) {
      before.last = span.last;
    } else {
      joined.push({ ...span });
    }
  }
  return joined.length === 1
    ? [columnsOf(grid, grid.first, lastNear(grid, joined[0]?.last ?? grid.last))]
    : joined.map(({ first, last }) => columnsOf(grid, first, last));
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
        for (let position = area.left; position <= area.right; position++) {
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
function areApart(
  grid: Grid,
  left: { readonly first: number; readonly last: number },
  right: { readonly first: number; readonly last: number },
): boolean {
  if (right.last === right.first && right.first - left.last <= 2) {
    return false;
  }
  if (right.first - left.last > 2) {
    return true;
  }
  const head = grid.lines.slice(0, 12);
  const words = (span: { readonly first: number; readonly last: number }) =>
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
