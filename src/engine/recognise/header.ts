import type { Header } from '../../model/table';
import { isWordOver, linesFinishing, wordOver } from './broken-words';
import { type Dictionary, isHeaderWord } from './dictionary';
import {
  asText,
  COLON,
  filledPositions,
  type Grid,
  mergeAt,
  plainNumber,
  shownText,
  textOf,
  valueIn,
} from './grid';
import { headersOf } from './header-path';
import { looksLikeSection, totalRole } from './line-words';

/** The lines of a header, and what they say per position. */
export interface HeaderBlock {
  readonly lines: readonly number[];
  readonly headers: readonly Header[];
}

const MOST_LINES = 6;

/** The whole header around its main line: parents above, sub-headers below. `floor`: the first line it may use. */
export function headerBlock(grid: Grid, main: number, floor: number, dictionary: Dictionary): HeaderBlock {
  let top = main;
  while (top > floor && main - top < MOST_LINES && belongsAbove(grid, top - 1, top)) {
    top--;
  }
  const broken = linesFinishing(grid, main, dictionary);
  let bottom = main + broken;
  while (bottom - top + 1 < MOST_LINES && belongsBelow(grid, top, bottom, dictionary)) {
    bottom++;
  }
  const lines = [];
  for (let line = top; line <= bottom; line++) {
    lines.push(line);
  }
  const headers = withStub(grid, bottom, headersOf(grid, lines));
  return { lines, headers: lines.length > 1 ? withWholeWords(grid, lines, headers, dictionary) : headers };
}

/** So many lines under a header show whether the column left of it names them. */
const STUB_LINES = 12;

/** The official forms leave the corner over what their lines are called empty, or write 甲 under it: it is the 项目 of the lines. */
function withStub(grid: Grid, bottom: number, headers: readonly Header[]): readonly Header[] {
  const left = (headers[0]?.index ?? grid.first) - 1;
  if (grid.turned || left < grid.first || headers.length < 3) {
    return headers;
  }
  const names = new Set<string>();
  let lines = 0;
  for (let line = bottom + 1; line <= Math.min(bottom + STUB_LINES, grid.lines.at(-1) ?? bottom); line++) {
    const isLine = headers.some(({ index }) => plainNumber(valueIn(grid, line, index)) !== undefined);
    const text = textOf(grid, line, left);
    lines += Number(isLine);
    if (isLine && text !== '' && plainNumber(valueIn(grid, line, left)) === undefined) {
      names.add(text);
    }
  }
  return names.size >= 3 && names.size * 4 >= lines * 3
    ? [{ index: left, path: ['项目'] }, ...headers]
    : headers;
}

/** 姓 over 名 is 姓名. */
function withWholeWords(
  grid: Grid,
  lines: readonly number[],
  headers: readonly Header[],
  dictionary: Dictionary,
): readonly Header[] {
  return headers.map((header) => {
    const word = wordOver(grid, lines, header.index, dictionary);
    return word === undefined ? header : { ...header, path: [word] };
  });
}

/** 图书 | 615册 | 电脑 | 8台 is a line of a form, and heads nothing. */
const FIGURE = /^\d+(?:\.\d+)?(?:[人个名册本台套件张间㎡亩元]|平方米|万元)?$/;

/** A line above the header is part of it where a merge ties them, or where it holds parents over blank cells. */
function belongsAbove(grid: Grid, above: number, top: number): boolean {
  if (tied(grid, above, top)) {
    return true;
  }
  const filled = filledPositions(grid, above);
  if (filled.length === 0) {
    return false;
  }
  const texts = filled.map((position) => textOf(grid, above, position));
  if (
    texts.some((text) => text.length > 20 || COLON.test(text) || FIGURE.test(text) || looksLikeSection(text))
  ) {
    return false;
  }
  if (filled.length === 1) {
    const [position = 0] = filled;
    const area = mergeAt(grid, above, position);
    const width = area ? area.right - area.left + 1 : 1;
    return (
      position > grid.first &&
      (texts[0]?.length ?? 0) <= 8 &&
      width < (grid.last - grid.first + 1) * 0.8 &&
      width > 1
    );
  }
  return (
    filled.some((position) => (mergeAt(grid, above, position)?.right ?? position) > position) ||
    blankUnder(grid, filled, top)
  );
}

function blankUnder(grid: Grid, filled: readonly number[], line: number): boolean {
  return filled.some((position) => shownText(grid, line, position) === '');
}

/** Whether a merged area of more than one line covers both lines. */
function tied(grid: Grid, upper: number, lower: number): boolean {
  return (grid.merges.get(upper) ?? []).some(
    (area) =>
      area.bottom >= lower &&
      area.right >= grid.first &&
      area.left <= grid.last &&
      textOf(grid, area.top, area.left) !== '',
  );
}

function belongsBelow(grid: Grid, top: number, bottom: number, dictionary: Dictionary): boolean {
  const below = bottom + 1;
  if (tied(grid, bottom, below)) {
    return true;
  }
  const filled = filledPositions(grid, below);
  const first = filled[0];
  if (first === undefined || first === firstFilled(grid, top, bottom)) {
    return false;
  }
  const labels = filled.every((position) => isSubHeader(grid, below, position, dictionary));
  const isUnder = (position: number) =>
    hasParent(grid, bottom, position) ||
    isWordOver(grid, bottom, below, position, dictionary) ||
    isSumUnder(grid, below, position);
  return labels && filled.every(isUnder) && filled.length >= 2;
}

/** 学生数 over 计, with 其中 over 男 and 女 beside it: the sum has a column of its own under its parent. */
function isSumUnder(grid: Grid, line: number, position: number): boolean {
  return (
    /^(?:合?计|小计|总计|总数)$/.test(textOf(grid, line, position)) &&
    textOf(grid, line, position + 1) !== '' &&
    textOf(grid, line - 1, position) !== ''
  );
}

function firstFilled(grid: Grid, top: number, bottom: number): number {
  let first = grid.last;
  for (let line = top; line <= bottom; line++) {
    first = Math.min(first, filledPositions(grid, line)[0] ?? grid.last);
  }
  return first;
}

/** A short text, a year, a number of a period: nothing that looks like a record's value. */
function isSubHeader(grid: Grid, line: number, position: number, dictionary: Dictionary): boolean {
  const value = valueIn(grid, line, position);
  const number = plainNumber(value);
  if (number !== undefined) {
    return Number.isInteger(number) && ((number >= 1 && number <= 12) || (number >= 1990 && number <= 2100));
  }
  const text = asText(value);
  return (
    isHeaderWord(dictionary, text) ||
    (text.length <= 12 && !/\d{4,}|[√×✓]/.test(text) && totalRole(text) !== 'subtotal')
  );
}

/** The position lies under a parent that spans several, merged or with blanks to its right. */
function hasParent(grid: Grid, line: number, position: number): boolean {
  const area = mergeAt(grid, line, position);
  if (area) {
    return area.right > area.left && area.bottom === line;
  }
  return textOf(grid, line, position) === '' || textOf(grid, line, position + 1) === '';
}
