import type { Header } from '../../model/table';
import { foldWidth, normaliseWords } from '../values/words';
import { type Dictionary, isHeaderWord } from './dictionary';
import { asText, COLON, filledPositions, type Grid, mergeAt, shownText, textOf, valueIn } from './grid';
import {
  isCodeText,
  isInstructionText,
  isStandardText,
  isUnitText,
  looksLikeFooter,
  looksLikeSection,
  totalRole,
} from './line-words';

/** The lines of a header, and what they say per position. */
export interface HeaderBlock {
  readonly lines: readonly number[];
  readonly headers: readonly Header[];
}

const MOST_LINES = 6;

/** How far a line looks like the main line of a header. */
export interface HeaderLook {
  readonly hits: number;
  /** Of the hits those that could also stand in a record: 男, 语文, 一级教师. */
  readonly values: number;
  readonly figures: number;
  readonly filled: number;
}

/** Counts the header words of a line; `undefined` where it cannot be a header at all. */
export function headerLook(grid: Grid, line: number, dictionary: Dictionary): HeaderLook | undefined {
  const filled = filledPositions(grid, line);
  if (filled.length < 2) {
    return undefined;
  }
  let hits = 0;
  let figures = 0;
  let values = 0;
  const seen = new Set<string>();
  for (const position of filled) {
    const value = valueIn(grid, line, position);
    const text = asText(value);
    if (typeof value === 'number' ? value < 1900 || value > 2100 : /^\d{5,}/.test(text)) {
      figures++;
    } else if (!seen.has(text) && isHeaderWord(dictionary, text)) {
      hits++;
      values += dictionary.values.has(normaliseWords(text)) ? 1 : 0;
    }
    seen.add(text);
  }
  return figures > filled.length * 0.4 ? undefined : { hits, values, figures, filled: filled.length };
}

/** Whether the words alone make a line a header. */
export function isHeaderLook(look: HeaderLook | undefined): boolean {
  if (!look) {
    return false;
  }
  const { hits, filled } = look;
  return (
    (hits >= 3 && hits >= filled * 0.4) || (hits >= 2 && filled <= 5 && hits >= filled * 0.4) || hits >= 6
  );
}

/** The whole header around its main line: parents above, sub-headers below. `floor`: the first line it may use. */
export function headerBlock(grid: Grid, main: number, floor: number, dictionary: Dictionary): HeaderBlock {
  let top = main;
  while (top > floor && main - top < MOST_LINES && belongsAbove(grid, top - 1, top)) {
    top--;
  }
  let bottom = main;
  while (bottom - top + 1 < MOST_LINES && belongsBelow(grid, top, bottom, dictionary)) {
    bottom++;
  }
  const lines = [];
  for (let line = top; line <= bottom; line++) {
    lines.push(line);
  }
  return { lines, headers: headersOf(grid, lines) };
}

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
    texts.some(
      (text) =>
        text.length > 20 || COLON.test(text) || /^\d+(?:\.\d+)?$/.test(text) || looksLikeSection(text),
    )
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
  return labels && filled.every((position) => hasParent(grid, bottom, position)) && filled.length >= 2;
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
  if (typeof value === 'number') {
    return Number.isInteger(value) && ((value >= 1 && value <= 12) || (value >= 1990 && value <= 2100));
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

/** Per position the texts from the topmost parent down, each once; positions without any text are left out. */
export function headersOf(grid: Grid, lines: readonly number[]): readonly Header[] {
  const headers: Header[] = [];
  for (let position = grid.first; position <= grid.last; position++) {
    const path: string[] = [];
    lines.forEach((line, depth) => {
      const text = shownText(grid, line, position) || inheritedParent(grid, lines, depth, position);
      if (text !== '' && path.at(-1) !== text) {
        path.push(text);
      }
    });
    if (path.length > 0) {
      headers.push({ index: position, path });
    }
  }
  return headers;
}

/** A parent written without merging: the text to the left holds for the blank cells beside it that have sub-headers. */
function inheritedParent(grid: Grid, lines: readonly number[], depth: number, position: number): string {
  const line = lines[depth];
  const below = lines.slice(depth + 1);
  if (
    line === undefined ||
    mergeAt(grid, line, position) ||
    !below.some((lower) => textOf(grid, lower, position) !== '')
  ) {
    return '';
  }
  for (let left = position - 1; left >= grid.first; left--) {
    const text = shownText(grid, line, left);
    if (text !== '') {
      return below.some((lower) => hasOwnText(grid, lower, left)) ? text : '';
    }
    if (!below.some((lower) => hasOwnText(grid, lower, left))) {
      return '';
    }
  }
  return '';
}

function hasOwnText(grid: Grid, line: number, position: number): boolean {
  return textOf(grid, line, position) !== '';
}

/** The first line that could head a table of unknown words: short texts over most of the width, something below. */
export function structuralHeader(grid: Grid): number | undefined {
  const lines = grid.lines.slice(0, 40);
  const width = grid.last - grid.first + 1;
  return lines.find((line, index) => {
    const filled = filledPositions(grid, line);
    const next = lines[index + 1];
    return (
      filled.length >= Math.max(2, Math.min(width, 60) * 0.6) &&
      next !== undefined &&
      filledPositions(grid, next).length >= 2 &&
      filled.every((position) => {
        const text = textOf(grid, line, position);
        return text.length <= 20 && Number.isNaN(Number(text)) && !looksLikeFooter(text);
      })
    );
  });
}

/** Code, unit, instruction or standard line right under a header; `undefined` for a record. */
export function lineUnderHeader(
  grid: Grid,
  line: number,
  headers: number,
): 'code' | 'instruction' | 'standard' | undefined {
  const texts = filledPositions(grid, line).map((position) => foldWidth(textOf(grid, line, position)));
  const first = texts[0] ?? '';
  if (texts.length < Math.min(3, headers)) {
    return isStandardText(first) && texts.length >= 2 ? 'standard' : undefined;
  }
  const share = (test: (text: string) => boolean) => texts.filter(test).length / texts.length;
  if (share(isInstructionText) >= 0.4) {
    return 'instruction';
  }
  if (share(isCodeText) > 0.9 && (isCounting(texts) || share(isNumberedCode) >= 0.5)) {
    return 'code';
  }
  if (share(isUnitText) >= 0.8 && texts.length >= 3) {
    return 'code';
  }
  const demands = share((text) => /^[≥≤>=<]|以上$|以下$/.test(text));
  return isStandardText(first) || demands >= 0.5 ? 'standard' : undefined;
}

/** L1, L2-1: nothing but the code of a column is written so. */
function isNumberedCode(text: string): boolean {
  return /^L\d/.test(text);
}

/** Codes count on from left to right: 甲 乙 1 2 3, L1 L2, (1) (2); a record of figures does not. */
function isCounting(texts: readonly string[]): boolean {
  const figures = texts.map((text) => /(\d+)/.exec(text)?.[1]).filter((text) => text !== undefined);
  const steps = figures.slice(1).filter((figure, index) => {
    const step = Number(figure) - Number(figures[index]);
    return step === 1 || step === 0;
  }).length;
  return figures.length >= 3
    ? steps >= (figures.length - 1) * 0.8
    : figures.length === 0 && texts.length >= 3;
}
