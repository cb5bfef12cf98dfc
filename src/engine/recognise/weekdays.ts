import { readClass } from '../../reading/classes';
import { foldWidth } from '../../reading/words';
import { filledPositions, type Grid, textOf } from './grid';

export const WEEKDAY =
  /^(?:星期|周|礼拜)([一二三四五六日天1-7])(?:[(].*)?$|^(Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri)(?:day)?\.?$/i;

const PERIOD =
  /^(?:第?[一二三四五六七八九十\d]{1,2}节?(?:课)?|早读|晨读|午读|课后服务\d?|[上下]午第?[一二三四五六\d]节?)$/;

/** No timetable is longer. */
const MOST_LINES = 3000;

/** Main header lines of timetables: three weekdays and more in a line, or classes or periods over a column of weekdays. */
export function headLines(grid: Grid): readonly number[] {
  if (grid.turned || grid.lines.length > MOST_LINES) {
    return [];
  }
  const textsOf = (line: number) =>
    filledPositions(grid, line).map((position) => textOf(grid, line, position));
  const across = grid.lines.filter((line) => weekdaysIn(textsOf(line)) >= 3);
  if (across.length > 0) {
    // A wide week is cut in halves one above the other: 星期四 | 星期五 behind the same label.
    const corners = new Set(across.map((line) => textsOf(line)[0]));
    const isOfDays = ([corner, ...days]: readonly string[]) =>
      corners.has(corner) && days.length > 0 && weekdaysIn(days) === days.length;
    return grid.lines.filter((line) => across.includes(line) || isOfDays(textsOf(line)));
  }
  for (const column of [grid.first, grid.first + 1]) {
    const days = grid.lines.filter((line) => WEEKDAY.test(foldWidth(textOf(grid, line, column))));
    const texts = days.map((line) => textOf(grid, line, column));
    const above = grid.lines.filter((line) => line < (days[0] ?? 0)).at(-1);
    if (weekdaysIn(texts) >= 3 && above !== undefined && isHeadOfLessons(grid, above)) {
      return [above];
    }
  }
  return [];
}

function weekdaysIn(texts: readonly string[]): number {
  return new Set(
    texts
      .map((text) => WEEKDAY.exec(foldWidth(text)))
      .flatMap((match) => (match ? [match[1] ?? match[2]] : [])),
  ).size;
}

function isHeadOfLessons(grid: Grid, line: number): boolean {
  const texts = filledPositions(grid, line).map((position) => foldWidth(textOf(grid, line, position)));
  return texts.filter((text) => readClass(text) !== undefined || PERIOD.test(text)).length >= 2;
}
