import { normaliseWords } from '../../reading/words';
import { type Dictionary, isHeaderWord } from './dictionary';
import { asText, filledPositions, type Grid, plainNumber, textOf, valueIn } from './grid';
import { looksLikeFooter } from './line-words';

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
  let again = 0;
  const seen = new Set<string>();
  const words = new Set<string>();
  for (const position of filled) {
    const value = valueIn(grid, line, position);
    const text = asText(value);
    const number = plainNumber(value);
    if (number === undefined ? /^\d{5,}/.test(text) : number < 1900 || number > 2100) {
      figures++;
    } else if (words.has(text)) {
      // 序号 | 项目 | 单位 | 序号 | 项目 | 单位: the same words over the right half speak neither for a header nor against it.
      again++;
    } else if (!seen.has(text) && isHeaderWord(dictionary, text)) {
      hits++;
      if (dictionary.values.has(normaliseWords(text))) {
        values++;
      } else {
        words.add(text);
      }
    }
    seen.add(text);
  }
  return figures > filled.length * 0.4 ? undefined : { hits, values, figures, filled: filled.length - again };
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
