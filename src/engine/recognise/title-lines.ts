import { COLON, filledPositions, type Grid, textOf } from './grid';
import { looksLikeFooter, totalRole } from './line-words';

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
    const isUnderTitle = texts.length === 1 && isTitle(grid, line - 1, floor);
    if (
      gaps > 1 ||
      !(couldBeTitle(texts) || isUnderTitle) ||
      (titled && texts.some(looksLikeFooter)) ||
      (gaps > 0 && titled)
    ) {
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

/** 合计14间 right under a title that stands alone after a blank line says how many are listed, and is no total of the table above. */
function isTitle(grid: Grid, line: number, floor: number): boolean {
  const texts = filledPositions(grid, line).map((position) => textOf(grid, line, position));
  return (
    line > floor && texts.length === 1 && couldBeTitle(texts) && filledPositions(grid, line - 1).length === 0
  );
}

function couldBeTitle(texts: readonly string[]): boolean {
  if (texts.some((text) => totalRole(text) !== undefined)) {
    return false;
  }
  return texts.length === 1 || (texts.length <= 4 && texts.some((text) => LABEL_OR_DAY.test(text)));
}

/** 单位: and 2023年9月, 年 月 日; 四年级 is no day. */
const LABEL_OR_DAY = /[:\uff1a]|(?:[\d\s\u3007○]|^)[年月日]/;
