import type { TextLine } from '../../model/table';
import { type Body, bodyOf, textsOf } from './body';
import type { Dictionary } from './dictionary';
import { COLON, filledPositions, type Grid, textOf } from './grid';
import { sideBySide } from './halves';
import { type HeaderBlock, headerBlock, headerLook, isHeaderLook, structuralHeader } from './header';
import { looksLikeFooter, looksLikeSection, totalRole } from './line-words';

/** A table by its lines, nothing understood yet. */
export interface Block {
  readonly grid: Grid;
  readonly header: HeaderBlock;
  readonly titles: readonly TextLine[];
  readonly body: Body;
}

interface Start {
  readonly header: HeaderBlock;
  readonly titleLines: readonly number[];
}

/** Lines in which a header is looked for everywhere; below, only after a blank line or a lonely text. */
const WINDOW = 400;

/** All tables that lie one under another in the grid, in order. `forced`: header lines that the user has
 * pointed at; `shared`: titles that stand over several tables side by side, for the first one that has none of its own.
 */
export function blocksOf(
  grid: Grid,
  dictionary: Dictionary,
  forced: readonly number[],
  shared: readonly TextLine[] = [],
): readonly Block[] {
  const starts = startsOf(grid, dictionary, forced);
  return starts.flatMap((start, index) => {
    const next = starts[index + 1];
    const end = next ? (next.titleLines[0] ?? next.header.lines[0] ?? 0) - 1 : (grid.lines.at(-1) ?? 0);
    const own = start.titleLines.flatMap((line) => textsOf(grid, line));
    const titles = own.length > 0 || index > 0 ? own : shared;
    return sideBySide(grid, start.header).map((part) => blockOf(part.grid, part.header, titles, end));
  });
}

function blockOf(grid: Grid, header: HeaderBlock, titles: readonly TextLine[], end: number): Block {
  const from = (header.lines.at(-1) ?? 0) + 1;
  const texts = titles.map(({ text }) => text);
  return { grid, header, titles, body: bodyOf(grid, header, from, end, texts) };
}

function startsOf(grid: Grid, dictionary: Dictionary, forced: readonly number[]): readonly Start[] {
  const starts: Start[] = [];
  let floor = grid.lines[0] ?? 0;
  for (let index = 0; index < grid.lines.length; index++) {
    const line = grid.lines[index] ?? 0;
    if (line < floor || !(forced.includes(line) || worthALook(grid, index))) {
      continue;
    }
    if (!forced.includes(line) && !isStart(grid, line, index, starts.at(-1), dictionary)) {
      continue;
    }
    const main = forced.includes(line) ? line : mainLine(grid, line, dictionary);
    const header = headerBlock(grid, main, floor, dictionary);
    const titleLines = titleLinesAbove(
      grid,
      header.lines[0] ?? line,
      starts.length === 0 ? undefined : floor,
    );
    const last = starts.at(-1);
    if (header.headers.length === 0 || (last && isContinuation(grid, last, header, titleLines))) {
      continue;
    }
    starts.push({ header, titleLines });
    floor = (header.lines.at(-1) ?? line) + 1;
  }
  if (starts.length === 0) {
    const line = structuralHeader(grid);
    if (line !== undefined) {
      const header = headerBlock(grid, line, grid.lines[0] ?? 0, dictionary);
      starts.push({ header, titleLines: titleLinesAbove(grid, header.lines[0] ?? line, undefined) });
    }
  }
  return starts;
}

function worthALook(grid: Grid, index: number): boolean {
  if (index < WINDOW) {
    return true;
  }
  const line = grid.lines[index] ?? 0;
  const before = grid.lines[index - 1] ?? 0;
  return line - before > 1 || filledPositions(grid, before).length === 1;
}

/** The first header of a grid needs to look like one; a later one, among records, needs to look like nothing else. */
function isStart(
  grid: Grid,
  line: number,
  index: number,
  last: Start | undefined,
  dictionary: Dictionary,
): boolean {
  const look = headerLook(grid, line, dictionary);
  if (!look || !isHeaderLook(look)) {
    return false;
  }
  if (!last) {
    return true;
  }
  const before = grid.lines[index - 1] ?? 0;
  const apart = line - before > 1 || filledPositions(grid, before).length <= 2;
  const telling = look.hits - look.values;
  return (
    look.figures === 0 &&
    telling >= 2 &&
    telling >= look.filled * 0.4 &&
    look.hits >= look.filled * (apart ? 0.6 : 0.8) &&
    (apart || look.hits >= 4)
  );
}

/**
 * The line with the header's own words: sub-headers say more than their parents, and a line of labels and values over
 * the table (学校名称 | 样例小学 | 填报人 | …) says less than the header under it.
 */
function mainLine(grid: Grid, line: number, dictionary: Dictionary): number {
  const look = headerLook(grid, line, dictionary);
  for (let below = line + 1; look && below <= line + 4; below++) {
    const other = headerLook(grid, below, dictionary);
    if (
      other &&
      other.hits - other.values >= look.hits * 1.5 &&
      other.hits >= other.filled * 0.7 &&
      other.figures === 0
    ) {
      return below;
    }
  }
  return line;
}

/** Titles, 填报单位 and unit lines right above a header; `floor`: the first line that another table does not own. */
export function titleLinesAbove(grid: Grid, top: number, floor: number | undefined): readonly number[] {
  const above = grid.lines.filter((line) => line < top && line >= (floor ?? 0));
  if (floor === undefined) {
    return above;
  }
  const collected: number[] = [];
  let expected = top - 1;
  let gaps = 0;
  let titled = false;
  for (const line of above.reverse()) {
    gaps += expected - line;
    const texts = filledPositions(grid, line).map((position) => textOf(grid, line, position));
    const plain = texts.length === 1 && !COLON.test(texts[0] ?? '');
    if (gaps > 1 || !couldBeTitle(texts) || (titled && texts.some(looksLikeFooter)) || (gaps > 0 && titled)) {
      break;
    }
    if (gaps > 0 && texts.some(looksLikeFooter)) {
      break;
    }
    titled = titled || plain;
    collected.unshift(line);
    expected = line - 1;
  }
  return collected;
}

function couldBeTitle(texts: readonly string[]): boolean {
  if (texts.some((text) => totalRole(text) !== undefined)) {
    return false;
  }
  return texts.length === 1 || (texts.length <= 4 && texts.some((text) => /[:\uff1a年月日]/.test(text)));
}

/** The same header again is the next printed page, unless it stands under a title of its own. */
function isContinuation(
  grid: Grid,
  last: Start,
  header: HeaderBlock,
  titleLines: readonly number[],
): boolean {
  const words = (block: HeaderBlock) => block.headers.map(({ index, path }) => `${index}:${path.at(-1)}`);
  const before = new Set(words(last.header));
  const now = words(header);
  const same = now.filter((word) => before.has(word)).length;
  if (same < Math.max(now.length, before.size) * 0.8) {
    return false;
  }
  const text = (lines: readonly number[]) =>
    lines
      .flatMap((line) => filledPositions(grid, line).map((position) => textOf(grid, line, position)))
      .join('\n');
  const title = text(titleLines);
  return (
    title === '' || title === text(last.titleLines) || titleLines.every((line) => isSectionLine(grid, line))
  );
}

function isSectionLine(grid: Grid, line: number): boolean {
  const filled = filledPositions(grid, line);
  return (
    filled.length === 1 &&
    looksLikeSection(textOf(grid, line, filled[0] ?? 0)) &&
    !/班/.test(textOf(grid, line, filled[0] ?? 0))
  );
}
