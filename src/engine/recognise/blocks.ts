import type { LineRole, Table, TextLine } from '../../model/table';
import { type Body, bodyOf, textsOf } from './body';
import { contextOf } from './context';
import type { Dictionary } from './dictionary';
import { filledPositions, type Grid, textOf } from './grid';
import { sideBySide } from './halves';
import type { HeaderBlock } from './header';
import { startsOf } from './starts';

/** A table by its lines, nothing understood yet. */
export interface Block {
  readonly grid: Grid;
  readonly header: HeaderBlock;
  readonly titles: readonly TextLine[];
  /** The sheet's name speaks of it: it is the first, or has no title of its own. */
  readonly isNamed: boolean;
  readonly body: Body;
  /** All its lines, from the first title to the last footer. */
  readonly range: readonly [number, number];
}

/**
 * All tables that lie one under another in the grid, in order. `forced`: lines that are headers whatever they look like;
 * `shared`: titles that stand over several tables side by side, for the first one that has none of its own. A table that touches
 * the one above and has no title stands under the same: 学历, 职称, 年龄 under 小学部专任教师结构.
 */
export function blocksOf(
  grid: Grid,
  dictionary: Dictionary,
  forced: readonly number[],
  shared: readonly TextLine[] = [],
): readonly Block[] {
  const starts = startsOf(grid, dictionary, forced);
  let above: readonly TextLine[] = [];
  return starts.flatMap((start, index) => {
    const next = starts[index + 1];
    const end = next ? (next.titleLines[0] ?? next.header.lines[0] ?? 0) - 1 : (grid.lines.at(-1) ?? 0);
    const own = start.titleLines.flatMap((line) => textsOf(grid, line));
    const isClose = filledPositions(grid, (start.header.lines[0] ?? 0) - 1).length > 0;
    above = own.length > 0 || !isClose ? own : above;
    const titles =
      index > 0 ? above : [...shared.filter((title) => !own.some((one) => isSame(one, title))), ...own];
    const top = start.titleLines[0] ?? start.header.lines[0] ?? 0;
    const parts = sideBySide(grid, start.header).map((part) =>
      blockOf(
        part.grid,
        part.header,
        titlesOver(part.grid, titles),
        [top, end],
        start.again,
        index === 0 || own.length === 0,
      ),
    );
    return parts.map((part, at) => (at === 0 ? part : withTotalsOf(parts[0] ?? part, part)));
  });
}

/** 合计 is written once, in the first half, and its figures stand in the last one: there the line is a total too. */
function withTotalsOf(first: Block, part: Block): Block {
  const name = part.header.headers[0]?.index ?? part.grid.first;
  const own = new Set(part.body.lines.filter(({ role }) => SUMS.has(role)).map(({ index }) => index));
  const labelled = new Map(
    first.body.lines
      .filter(({ role, index }) => SUMS.has(role) && filledPositions(first.grid, index).length === 1)
      .filter(({ index }) => filledPositions(part.grid, index).length > 0 && !own.has(index))
      .filter(({ index }) => textOf(part.grid, index, name) === '')
      .map((line) => [line.index, line]),
  );
  const others = part.body.lines.filter(({ index }) => !labelled.has(index));
  const lines = [...others, ...labelled.values()].sort((one, other) => one.index - other.index);
  return labelled.size === 0 ? part : { ...part, body: { ...part.body, lines } };
}

const SUMS: ReadonlySet<LineRole> = new Set(['total', 'subtotal']);

function isSame({ place }: TextLine, other: TextLine): boolean {
  return place.row === other.place.row && place.column === other.place.column;
}

/** Of several texts in a line, 转入学生 over the left half and 转出学生 over the right, a half has its own. */
function titlesOver({ turned, first, last }: Grid, titles: readonly TextLine[]): readonly TextLine[] {
  const isAlone = ({ place }: TextLine) =>
    titles.filter((other) => other.place.row === place.row).length === 1;
  const isOver = ({ place: { column } }: TextLine) => column >= first && column <= last;
  const own = turned ? [] : titles.filter((title) => !isAlone(title) && isOver(title));
  return own.length > 0 ? titles.filter((title) => isAlone(title) || own.includes(title)) : titles;
}

function blockOf(
  grid: Grid,
  header: HeaderBlock,
  titles: readonly TextLine[],
  range: readonly [number, number],
  again: readonly number[],
  isNamed: boolean,
): Block {
  const from = (header.lines.at(-1) ?? 0) + 1;
  const to = beforeGap(grid, from, range[1]);
  const texts = titles.map(({ text }) => text);
  return { grid, header, titles, isNamed, body: bodyOf(grid, header, from, to, texts, again), range };
}

/** A stray value far below a table is no part of it. */
const LONGEST_GAP = 1000;

function beforeGap(grid: Grid, from: number, to: number): number {
  let last = from - 1;
  for (const line of grid.lines) {
    if (line > to || (line >= from && line - last > LONGEST_GAP)) {
      break;
    }
    last = Math.max(last, line);
  }
  return last;
}

/** The table of a block, in the model's words. */
export function tableOf({ grid, header, titles, body, isNamed }: Block): Table {
  const indexes = header.headers.map(({ index }) => index);
  const first = Math.min(...indexes);
  const last = Math.max(...indexes);
  const top = header.lines[0] ?? 0;
  const bottom = body.lines.at(-1)?.index ?? header.lines.at(-1) ?? top;
  return {
    sheet: grid.sheet,
    area: grid.turned
      ? { top: first, left: top, bottom: last, right: bottom }
      : { top, left: first, bottom, right: last },
    orientation: grid.turned ? 'columns' : 'rows',
    titles,
    footers: body.footers,
    context: contextOf(titles, body.footers, grid.sheet.name, isNamed),
    headerLines: header.lines,
    headers: header.headers,
    lines: body.lines,
  };
}
