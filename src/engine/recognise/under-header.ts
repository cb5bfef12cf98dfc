import { foldWidth, isDash } from '../../reading/words';
import { filledPositions, type Grid, textOf, valueIn } from './grid';
import { isCodeText, isInstructionText, isMeasureText, isStandardText, isUnitText } from './line-words';

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
  if (/^(?:例|示例|样例|范例|填写示例|举例|参考示例)[:.]?$/.test(first)) {
    return 'instruction';
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
  // 厘米 | 千克 | 1男2女 | G开头: units where there is one, and what to write where there is none.
  if (texts.length >= 4 && share((text) => isUnitText(text) || isInstructionText(text)) >= 0.6) {
    return 'instruction';
  }
  const demands = share((text) => /^[≥≤>=<]|以上$|以下$/.test(text));
  return isStandardText(first) || demands >= 0.5 || isMeasureLine(texts) ? 'standard' : undefined;
}

const DEMAND = /^[≥≤＞＜><]/;
const DEMANDED = /标准|要求/;
/** Cells from the left among which a line of demands has its name: behind a number and a stage. */
const NEAR = 3;

/** 初中标准 | | ≥5.3 | ≥1, 初中标准 | — | ≥5.3 among the records: behind one or two names nothing but bounds. */
export function isDemandLine(grid: Grid, line: number): boolean {
  let isLikely = false;
  for (let position = grid.first; position < grid.first + NEAR && !isLikely; position++) {
    const value = valueIn(grid, line, position);
    isLikely = typeof value === 'string' && DEMANDED.test(value);
  }
  const texts = isLikely ? filledPositions(grid, line).map((position) => textOf(grid, line, position)) : [];
  const names = texts.filter((text) => !DEMAND.test(text) && !isDash(text));
  const demands = texts.filter((text) => DEMAND.test(text));
  return demands.length >= 2 && names.length <= 2 && names.some((text) => DEMANDED.test(text));
}

/** 满分 | 120 | 120 | 100: a word that says so, and nothing but figures. */
function isMeasureLine([first = '', ...rest]: readonly string[]): boolean {
  return (
    isMeasureText(first) && rest.length >= 2 && rest.every((text) => /^\d+(?:\.\d+)?[分节%]?$/.test(text))
  );
}

/** L1, L2-1: nothing but the code of a column is written so. */
function isNumberedCode(text: string): boolean {
  return /^L\d/.test(text);
}

/** Codes count on from left to right: 甲 乙 1 2 3, L1 L2, (1) (2); a record of figures does not. */
function isCounting(texts: readonly string[]): boolean {
  const figures = texts.map((text) => /(\d+)/.exec(text)?.[1]).filter((text) => text !== undefined);
  const steps = figures.slice(1).map((figure, index) => Number(figure) - Number(figures[index]));
  const counts = steps.filter((step) => step === 1).length;
  const stays = steps.filter((step) => step === 0).length;
  return figures.length >= 3
    ? counts + stays >= steps.length * 0.8 && counts >= stays
    : figures.length === 0 && texts.length >= 3;
}
