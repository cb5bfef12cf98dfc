import { asText, COLON, filledPositions, type Grid, mergeAt, plainNumber, textOf, valueIn } from './grid';
import type { HeaderBlock } from './header';
import { type Guess, isUnitText, looksLikeCount, looksLikeFooter, looksLikeSection } from './line-words';

/** Signature lines have few cells and colons; everything else with three cells and more is a record. */
export function manyCells(grid: Grid, line: number, header: HeaderBlock): Guess {
  const filled = filledPositions(grid, line);
  if (isSplitSentence(grid, line) && header.headers.length > 4) {
    return 'foot';
  }
  if (filled.length <= Math.max(4, header.headers.length / 2)) {
    const texts = filled.map((position) => textOf(grid, line, position));
    const signed = texts.filter((text) => COLON.test(text) && looksLikeFooter(text)).length;
    const isShort = filled.length <= 3 && header.headers.length >= 6;
    if (signed >= 2 || (signed === 1 && (isShort || looksLikeFooter(texts[0] ?? '')))) {
      return 'foot';
    }
    // 全班36人 | | | 班主任 | 王样一: few cells, and the first of them counts the lines above.
    if (filled.length <= header.headers.length / 2 && looksLikeCount(texts[0] ?? '')) {
      return 'foot';
    }
  }
  return 'data';
}

/** 全校172人,生均藏书 | 28.03 | 册: a sentence of which the figure has a cell of its own. */
export function isSplitSentence(grid: Grid, line: number): boolean {
  const [first = grid.first, second = grid.first, third] = filledPositions(grid, line);
  return (
    third === first + 2 &&
    filledPositions(grid, line).length === 3 &&
    plainNumber(valueIn(grid, line, second)) !== undefined &&
    isUnitText(textOf(grid, line, third)) &&
    /[,，、;；:：]|[生人]均|平均|^每/.test(textOf(grid, line, first))
  );
}

/** One or two cells: a heading, a note, a record that is nearly empty, or only its prepared number. */
export function fewCells(grid: Grid, line: number, header: HeaderBlock): Guess {
  const filled = filledPositions(grid, line);
  const [position = grid.first] = filled;
  const value = valueIn(grid, line, position);
  const text = asText(value);
  if (
    looksLikeFooter(text) ||
    (filled.length === 2 && looksLikeFooter(textOf(grid, line, filled[1] ?? position)))
  ) {
    return header.headers.length <= 2 && !COLON.test(text) ? 'data' : 'foot';
  }
  if (header.headers.length > 4 && looksLikeCount(text)) {
    return 'foot';
  }
  if (filled.length === 2 || header.headers.length <= 2) {
    return 'data';
  }
  if (typeof value !== 'string' || /^\d{1,5}$/.test(text)) {
    return 'blank';
  }
  const area = mergeAt(grid, line, position);
  const wide = area !== undefined && area.right - area.left + 1 >= header.headers.length * 0.5;
  const inFirst = position === (header.headers[0]?.index ?? grid.first);
  return wide || looksLikeSection(text) || (inFirst && text.length > 3) || text.length > 20
    ? 'lonely'
    : 'data';
}
