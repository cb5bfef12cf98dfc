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
  if (isUntitledHeader(grid, line, title, next, above) || isHeaderCloseUp(grid, index, above)) {
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

/** Fewer columns without a blank line above them could be those of a record. */
const FEWEST = 3;

/**
 * The same with no blank line before it, so that only what cannot be a record is one: every cell a word and no two alike, over
 * figures, in columns that held figures before (合计 | 75 | 37 then 学段 | 班数 | 教室 over 小学 | 6 | 8) or nothing but words.
 */
function isHeaderCloseUp(grid: Grid, index: number, above: HeaderBlock): boolean {
  const [line = 0, next = 0] = grid.lines.slice(index, index + 2);
  const filled = next - line === 1 ? filledPositions(grid, line) : [];
  const isHead =
    filled.length >= FEWEST &&
    filled.every((position) => isTitledLabel(grid, line, position)) &&
    new Set(filled.map((position) => textOf(grid, line, position))).size === filled.length;
  const over = isHead ? filled.filter((position) => isFigure(grid, next, position)) : [];
  const last = lastAbove(grid, index);
  const figures = over.filter((position) => holdsFigures(grid, above, last, position));
  const words = over.filter((position) => holdsWords(grid, above, last, position));
  return figures.length >= FEWEST - 1 || words.length >= FEWEST;
}

/** The last line of the table above: a title that stands alone between the two is none of it. */
function lastAbove(grid: Grid, index: number): number {
  const [before = 0, title = 0] = grid.lines.slice(index - 2, index);
  return filledPositions(grid, title).length === 1 ? before : title;
}

function isLabel(grid: Grid, line: number, position: number): boolean {
  const text = textOf(grid, line, position);
  return isShortWord(grid, line, position) && !/\d{2}/.test(text) && !COLON.test(text) && !isTotal(text);
}

/** 10岁, 2021年, 其中:女 and a 合计 may head columns too; in the first cell 合计 names a line of sums. */
function isTitledLabel(grid: Grid, line: number, position: number): boolean {
  const text = textOf(grid, line, position);
  const isFirst = position === filledPositions(grid, line)[0];
  return (
    isShortWord(grid, line, position) &&
    (isFirst ? (!/\d{2}/.test(text) || OPENING.test(text)) && !isTotal(text) : !/\d{5}|\d$/.test(text)) &&
    !COLON.test(text.replace(PART, ''))
  );
}

/** 2022年9月初 over what there was at that time. */
const OPENING = /^(?:19|20)\d{2}年(?:\d{1,2}月)?[初末底]/;

/** 其中: and 专任中: before the name of a part are no label with its value behind it. */
const PART = /^[\u4e00-\u9fff]{1,4}中[:\uff1a]/;

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

/** 47人 is a figure however it is typed; 10岁 and 2021年 may head columns. */
const FIGURE = /^\d+(?:\.\d+)?(?:[人名个册本台套件间元节%]|万元|m2|平方米)?$/;

function isFigure(grid: Grid, line: number, position: number): boolean {
  const value = valueIn(grid, line, position);
  return typeof value === 'number' || FIGURE.test(asText(value).normalize('NFKC'));
}

function holdsWords(grid: Grid, { lines }: HeaderBlock, last: number, position: number): boolean {
  const head = lines.at(-1) ?? 0;
  const body = grid.lines.filter((line) => line > head && line <= last).slice(-6);
  const filled = body.filter((line) => textOf(grid, line, position) !== '');
  return filled.length > 0 && !filled.some((line) => isFigure(grid, line, position));
}

/** All that stands at the position in the last lines of the table above are figures, or the stroke of a nought. */
function holdsFigures(grid: Grid, { lines }: HeaderBlock, last: number, position: number): boolean {
  const head = lines.at(-1) ?? 0;
  const body = grid.lines.filter((line) => line > head && line <= last).slice(-6);
  const filled = body.filter((line) => !/^[-—–/]*$/.test(textOf(grid, line, position)));
  return filled.length > 0 && filled.every((line) => isFigure(grid, line, position));
}
