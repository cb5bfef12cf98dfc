import { asText, COLON, filledPositions, type Grid, textOf, valueIn } from './grid';
import type { HeaderBlock } from './header';
import { looksLikeFooter, totalRole } from './line-words';

const LONGEST = 12;

/**
 * The head of another table whose words nobody knows: under a title of its own after a blank line there are short texts
 * also where the table above has figures, and figures under them again. Read on as records of the table above they would
 * all be wrong.
 */
export function isForeignHeader(grid: Grid, index: number, above: HeaderBlock): boolean {
  const [line, title, before, next] = [0, -1, -2, 1].map((step) => grid.lines[index + step]);
  if (line === undefined || title === undefined || before === undefined || next === undefined) {
    return false;
  }
  if (isUntitledHeader(grid, line, title, next, above) || isHeaderCloseUp(grid, line, next, above)) {
    return true;
  }
  const isTitled =
    line - title === 1 &&
    title - before > 1 &&
    filledPositions(grid, title).length === 1 &&
    next - line === 1;
  const filled = isTitled ? filledPositions(grid, line) : [];
  const isHead = filled.length >= 2 && filled.every((position) => isTitledLabel(grid, line, position));
  const figures = filledPositions(grid, next).filter((position) => isFigure(grid, next, position));
  return (
    isHead &&
    figures.length > 0 &&
    (filled.some((position) => holdsFigures(grid, above, before, position)) ||
      filled.filter((position) => figures.includes(position) && holdsWords(grid, above, before, position))
        .length >= 2)
  );
}

/**
 * The same without a title: after a blank line nothing but short texts, and right under every one of them a figure, also where
 * the table above holds words (期初人数 | 转入 | 期末人数 under a list of pupils). The first may stand over the line's own name
 * (汇总 | 转入 | 转出 over 人次 | 4 | 2).
 */
function isUntitledHeader(
  grid: Grid,
  line: number,
  before: number,
  next: number,
  above: HeaderBlock,
): boolean {
  const filled = line - before > 1 && next - line === 1 ? filledPositions(grid, line) : [];
  const [first = -1] = filled;
  const headed = isFigure(grid, next, first) || textOf(grid, next, first) === '' ? filled : filled.slice(1);
  return (
    filled.length >= 3 &&
    headed.every((position) => isLabel(grid, line, position) && isFigure(grid, next, position)) &&
    filledPositions(grid, next).length === filled.length &&
    headed.filter((position) => holdsWords(grid, above, before, position)).length >= 2
  );
}

/** Columns of a header without a blank line above it, and those of them that come where figures stood. */
const FEWEST = 3;

/**
 * The same with no blank line before it, so that only what cannot be a record is one: every cell a word and no two alike, over
 * figures, in columns that held figures before (合计 | 75 | 37 then 学段 | 班数 | 教室 over 小学 | 6 | 8) or nothing but words.
 */
function isHeaderCloseUp(grid: Grid, line: number, next: number, above: HeaderBlock): boolean {
  const last = lastOfTable(grid, line);
  const filled = next - line === 1 && last !== undefined ? filledPositions(grid, line) : [];
  const isHead =
    filled.length >= FEWEST &&
    filled.every((position) => isTitledLabel(grid, line, position)) &&
    new Set(filled.map((position) => textOf(grid, line, position))).size === filled.length;
  const over = isHead ? filled.filter((position) => isFigure(grid, next, position)) : [];
  const figures = over.filter((position) => holdsFigures(grid, above, last ?? 0, position));
  const words = over.filter((position) => holdsWords(grid, above, last ?? 0, position));
  return figures.length >= FEWEST - 1 || words.length >= FEWEST;
}

/** The line above; what stands over a title that is alone. */
function lastOfTable(grid: Grid, line: number): number | undefined {
  const index = grid.lines.indexOf(line);
  const [title, before] = [grid.lines[index - 1], grid.lines[index - 2]];
  return title !== undefined && filledPositions(grid, title).length === 1 ? before : title;
}

function isLabel(grid: Grid, line: number, position: number): boolean {
  const text = textOf(grid, line, position);
  return isShortWord(grid, line, position) && !/\d{2}/.test(text) && !COLON.test(text) && !isTotal(text);
}

/** Under a title 合计 may close a header and 10岁, 2021年, 其中:女 may stand in it; in the first cell, or the last but one line of a table, 合计 is a sum. */
function isTitledLabel(grid: Grid, line: number, position: number): boolean {
  const text = textOf(grid, line, position);
  const isFirst = position === filledPositions(grid, line)[0];
  return (
    isShortWord(grid, line, position) &&
    (isFirst ? !/\d{2}/.test(text) && !isTotal(text) : !/\d{5}|\d$/.test(text)) &&
    !COLON.test(text.replace(PART, ''))
  );
}

/** 其中: before the name of a part is no label with its value behind it. */
const PART = /^其中[:\uff1a]/;

function isShortWord(grid: Grid, line: number, position: number): boolean {
  const text = textOf(grid, line, position);
  return (
    typeof valueIn(grid, line, position) === 'string' &&
    text.length <= LONGEST &&
    !isFigure(grid, line, position) &&
    !looksLikeFooter(text)
  );
}

function isTotal(text: string): boolean {
  return totalRole(text) !== undefined;
}

function isFigure(grid: Grid, line: number, position: number): boolean {
  const value = valueIn(grid, line, position);
  return typeof value === 'number' || /^\d+(?:\.\d+)?$/.test(asText(value));
}

function holdsWords(grid: Grid, { lines }: HeaderBlock, last: number, position: number): boolean {
  const head = lines.at(-1) ?? 0;
  const body = grid.lines.filter((line) => line > head && line <= last).slice(-6);
  const filled = body.filter((line) => textOf(grid, line, position) !== '');
  return filled.length > 0 && !filled.some((line) => isFigure(grid, line, position));
}

/** All that stands at the position in the last lines of the table above are figures. */
function holdsFigures(grid: Grid, { lines }: HeaderBlock, last: number, position: number): boolean {
  const head = lines.at(-1) ?? 0;
  const body = grid.lines.filter((line) => line > head && line <= last).slice(-6);
  const filled = body.filter((line) => textOf(grid, line, position) !== '');
  return filled.length > 0 && filled.every((line) => isFigure(grid, line, position));
}
