import { type Dictionary, isHeaderWord } from './dictionary';
import { filledPositions, type Grid, mergeAt, textOf } from './grid';
import type { HeaderLook } from './header-look';

/** Header words are broken over so many lines at most. */
const MOST_LINES = 3;
const LONGEST_PIECE = 8;

/**
 * How many lines below `line` finish the words that it begins: 姓 | 出生 | 身份 over 名 | 年月 | 证号, without a merge. 0 where
 * the words are whole.
 */
export function linesFinishing(grid: Grid, line: number, dictionary: Dictionary): number {
  for (let count = 1; count < MOST_LINES; count++) {
    if (finishes(grid, line, count, dictionary)) {
      return count;
    }
  }
  return 0;
}

/** The header word that a position's pieces make, where it takes all of them to make one. */
export function wordOver(
  grid: Grid,
  lines: readonly number[],
  position: number,
  dictionary: Dictionary,
): string | undefined {
  const texts = lines.map((line) => textOf(grid, line, position)).filter((text) => text !== '');
  const isBroken =
    texts.length > 1 &&
    texts.every((text) => text.length <= LONGEST_PIECE && !/\d/.test(text)) &&
    !isHeaderWord(dictionary, texts[0] ?? '');
  const word = texts.join('');
  return isBroken && isHeaderWord(dictionary, word) ? word : undefined;
}

/** Whether what stands at a position of two lines makes one header word: 班级 over 名称. */
export function isWordOver(
  grid: Grid,
  upper: number,
  lower: number,
  position: number,
  dictionary: Dictionary,
): boolean {
  const [begin, end] = [textOf(grid, upper, position), textOf(grid, lower, position)];
  return begin !== '' && end !== '' && isHeaderWord(dictionary, begin + end);
}

/** The words of the line and of those that finish them, counted like those of a whole header line. */
export function brokenLook(grid: Grid, line: number, dictionary: Dictionary): HeaderLook | undefined {
  const count = linesFinishing(grid, line, dictionary);
  if (count === 0) {
    return undefined;
  }
  const lines = linesFrom(line, count);
  const filled = positionsIn(grid, lines);
  const hits = filled.filter((position) =>
    isHeaderWord(dictionary, lines.map((one) => textOf(grid, one, position)).join('')),
  ).length;
  return { hits, values: 0, figures: 0, filled: filled.length };
}

function linesFrom(line: number, count: number): readonly number[] {
  return Array.from({ length: count + 1 }, (_, index) => line + index);
}

function positionsIn(grid: Grid, lines: readonly number[]): readonly number[] {
  return [...new Set(lines.flatMap((line) => filledPositions(grid, line)))].sort((a, b) => a - b);
}

function finishes(grid: Grid, line: number, count: number, dictionary: Dictionary): boolean {
  const lines = linesFrom(line, count);
  const last = lines.at(-1) ?? line;
  const below = filledPositions(grid, last);
  const isPlain = below.every((position) => {
    const text = textOf(grid, last, position);
    return text.length <= LONGEST_PIECE && !/\d/.test(text) && !mergeAt(grid, last, position);
  });
  const finished = below.filter(
    (position) =>
      textOf(grid, line, position) !== '' && wordOver(grid, lines, position, dictionary) !== undefined,
  );
  const isWord = (position: number) =>
    finished.includes(position) ||
    isHeaderWord(dictionary, textOf(grid, last, position)) ||
    isHeaderWord(dictionary, lines.map((one) => textOf(grid, one, position)).join(''));
  return isPlain && finished.length >= 2 && below.filter(isWord).length >= below.length * 0.7;
}
