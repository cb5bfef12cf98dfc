import { numberOf } from '../../reading/numbers';
import { foldWidth } from '../../reading/words';
import { type Grid, isBlank, textOf, valueIn } from './grid';
import type { HeaderBlock } from './header';
import type { Guess } from './line-words';

/** 全校, 总人数, 学校汇总: words of a total line that could just as well name a record; its figures decide. */
const WHOLE =
  /^(?:全[校县区市镇乡园体部]|学校|本校|各[班校]|总|汇总|小结|计|(?:全[校县区市镇乡园体部]|学校|本校|总|共)(?:数|汇总|情况|人数|学生数?|学生人数|学生总数|总人数|总数|教师数?|教职工数?|班级?数|面积|册数|金额|数量|统计))$/;

/** At most so many lines of such words are added up: a list that is full of them has no totals. */
const MOST = 6;

/** Lines that are called by the whole and add up to what stands above them are its total. */
export function markSumLines(grid: Grid, { headers }: HeaderBlock, from: number, guesses: Guess[]): void {
  const named = guesses.flatMap((guess, index) =>
    guess === 'data' && isWhole(grid, from + index) ? [index] : [],
  );
  for (const index of named.length > MOST ? [] : named) {
    const above = guesses.flatMap((guess, other) =>
      guess === 'data' && other < index ? [from + other] : [],
    );
    const figures = headers.flatMap(({ index: position }) => {
      const value = numberOf(valueIn(grid, from + index, position));
      return value === undefined || value === 0 ? [] : [{ value, parts: valuesAt(grid, above, position) }];
    });
    const sums = figures.filter(({ value, parts }) => parts.length >= 2 && isSumOf(value, parts));
    if (sums.length >= Math.max(1, figures.length * 0.5)) {
      guesses[index] = 'total';
    }
  }
}

function isWhole(grid: Grid, line: number): boolean {
  let first = grid.first;
  while (first < grid.last && isBlank(valueIn(grid, line, first))) {
    first++;
  }
  // A line that begins with a number names nothing: in a long list of records its text is not even made.
  if (typeof valueIn(grid, line, first) !== 'string') {
    return false;
  }
  const text = textOf(grid, line, first);
  return text.length <= 8 && WHOLE.test(foldWidth(text).replace(/[()]/g, ''));
}

function valuesAt(grid: Grid, lines: readonly number[], position: number): readonly number[] {
  return lines.flatMap((line) => numberOf(valueIn(grid, line, position)) ?? []);
}

function isSumOf(value: number, parts: readonly number[]): boolean {
  return Math.abs(parts.reduce((sum, part) => sum + part, 0) - value) < 0.005;
}
