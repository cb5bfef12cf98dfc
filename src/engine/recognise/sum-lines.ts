import { readGrade } from '../../reading/classes';
import { numberOf } from '../../reading/numbers';
import { foldWidth } from '../../reading/words';
import { filledPositions, type Grid, isBlank, textOf, valueIn } from './grid';
import type { HeaderBlock } from './header';
import type { Guess } from './line-words';
import { stageOfLabel } from './stage-label';

/** 全校, 总人数, 学校汇总, 本期发生额: words of a total line that could just as well name a record; its figures decide. */
const WHOLE =
  /^(?:(?:本[期月季年])?发生额(?:合计)?|总[\u4e00-\u9fff]{1,3}数|全[校县区市镇乡园体部]|学校|本校|各[班校]|总|汇总|小结|计|(?:全[校县区市镇乡园体部]|学校|本校|总|共)(?:数|汇总|情况|人数|学生数?|学生人数|学生总数|总人数|总数|教师数?|教职工数?|班级?数|面积|册数|金额|数量|统计))$/;

/** A list that is full of lines of such words has no totals; so many are few in any list. */
const FEW = 6;

/**
 * Lines that are called by the whole and add up to what stands above them are its total; where they add up to what stands above
 * them since the last of them, they are the sums of groups (计 under the classes of every grade).
 */
export function markSumLines(grid: Grid, { headers }: HeaderBlock, from: number, guesses: Guess[]): void {
  const last = guesses.lastIndexOf('data');
  const named = guesses.flatMap((guess, index) =>
    guess === 'data' && (isWhole(grid, from + index) || (index === last && isBare(grid, from, last, guesses)))
      ? [index]
      : [],
  );
  const data = guesses.filter((guess) => guess === 'data').length;
  const addsUpTo = (index: number, isMeant: (other: number) => boolean) => {
    const lines = guesses.flatMap((guess, other) =>
      guess === 'data' && other !== index && isMeant(other) ? [from + other] : [],
    );
    const figures = headers
      .flatMap(({ index: position }) => {
        const value = numberOf(valueIn(grid, from + index, position));
        return value === undefined || value === 0 ? [] : [{ value, parts: valuesAt(grid, lines, position) }];
      })
      .filter(({ value, parts }) => !(parts.length === 1 && isSumOf(value, parts)));
    const sums = figures.filter(({ value, parts }) => parts.length >= 2 && isSumOf(value, parts));
    return sums.length >= Math.max(1, figures.length * 0.5);
  };
  const addsUp = (index: number, since: number) =>
    addsUpTo(index, (other) => other >= since && other < index);
  guesses.forEach((guess, index) => {
    const isOfStage = guess === 'data' ? gradesOfStage(labelAt(grid, from + index)) : undefined;
    if (isOfStage && addsUpTo(index, (other) => isOfStage(readGrade(labelAt(grid, from + other)) ?? 0))) {
      guesses[index] = 'subtotal';
    }
  });
  const firstData = guesses.indexOf('data');
  const marked: number[] = [];
  for (const index of named.length > Math.max(FEW, data / 2) ? [] : named) {
    const isHead = index === firstData && addsUpTo(index, (other) => other > index);
    const role =
      isHead || addsUp(index, 0) ? 'total' : addsUp(index, (marked.at(-1) ?? 0) + 1) ? 'subtotal' : undefined;
    if (role) {
      guesses[index] = role;
      marked.push(index);
    }
  }
  const [first = -1] = marked;
  if (marked.some((index) => guesses[index] === 'subtotal')) {
    guesses[first] = 'subtotal';
  }
}

/** Of a table on its side the first words of a line may belong to the form over it: 电脑 above 全校. */
const NAMES = 3;

function isWhole(grid: Grid, line: number): boolean {
  let names = 0;
  for (let position = grid.first; position <= grid.last && names < NAMES; position++) {
    const value = valueIn(grid, line, position);
    if (typeof value === 'string' && !isBlank(value)) {
      const text = textOf(grid, line, position);
      if (text.length <= 8 && WHOLE.test(foldWidth(text).replace(/[()]/g, ''))) {
        return true;
      }
      names += grid.turned ? 1 : NAMES;
    } else if (!isBlank(value)) {
      return false;
    }
  }
  return false;
}

/** 初中 over 七年级, 八年级, 九年级: which grades a line is the sum of that is called by a stage. */
function gradesOfStage(label: string): ((grade: number) => boolean) | undefined {
  const stage = label.length <= 6 ? stageOfLabel(label) : undefined;
  return stage === 'primary'
    ? (grade) => grade >= 1 && grade <= 6
    : stage === 'junior'
      ? (grade) => grade >= 7
      : undefined;
}

/** The first word of a line. A line that begins with a number names nothing: in a long list of records its text is not even made. */
function labelAt(grid: Grid, line: number): string {
  let first = grid.first;
  while (first < grid.last && isBlank(valueIn(grid, line, first))) {
    first++;
  }
  return typeof valueIn(grid, line, first) === 'string' ? textOf(grid, line, first) : '';
}

/** The last line has one word and figures, where every line above has words in more columns: whatever it is called, it may be their sum. */
function isBare(grid: Grid, from: number, last: number, guesses: readonly Guess[]): boolean {
  const wordsIn = (index: number) =>
    filledPositions(grid, from + index).filter(
      (position) => numberOf(valueIn(grid, from + index, position)) === undefined,
    ).length;
  if (filledPositions(grid, from + last).length < 2 || wordsIn(last) !== 1) {
    return false;
  }
  const above = guesses.flatMap((guess, index) => (guess === 'data' && index < last ? [index] : []));
  return above.length >= FEWEST_ADDED && above.slice(-FEWEST_ADDED).every((index) => wordsIn(index) >= 2);
}

/** Of fewer lines one may be the sum of the others by chance. */
const FEWEST_ADDED = 3;

function valuesAt(grid: Grid, lines: readonly number[], position: number): readonly number[] {
  return lines.flatMap((line) => numberOf(valueIn(grid, line, position)) ?? []);
}

function isSumOf(value: number, parts: readonly number[]): boolean {
  return Math.abs(parts.reduce((sum, part) => sum + part, 0) - value) < 0.005;
}
