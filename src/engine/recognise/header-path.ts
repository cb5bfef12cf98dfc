import type { Header } from '../../model/table';
import { type Grid, mergeAt, shownText, textOf } from './grid';

/** Per position the texts from the topmost parent down, each once; positions without any text are left out. */
export function headersOf(grid: Grid, lines: readonly number[]): readonly Header[] {
  const headers: Header[] = [];
  for (let position = grid.first; position <= grid.last; position++) {
    const path: string[] = [];
    lines.forEach((line, depth) => {
      const text = inOneLine(
        shownText(grid, line, position) || inheritedParent(grid, lines, depth, position),
      );
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

/** 班⏎级 and 姓  名 are words of one line; words of other scripts keep the blanks between them. */
function inOneLine(text: string): string {
  return text.replace(/(?<![A-Za-z])\s+|\s+(?![A-Za-z])/g, '');
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
