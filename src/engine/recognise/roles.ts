import type { LineRole } from '../../model/table';
import { foldWidth } from '../../reading/words';
import { countFilled, filledPositions, type Grid, isBlank, isFigure, textOf, valueIn } from './grid';
import type { HeaderBlock } from './header';
import { type Guess, totalRole } from './line-words';
import { markParts } from './of-which';
import { fewCells, manyCells } from './sparse-lines';
import { markSumLines } from './sum-lines';
import { meaningOf } from './synonyms';
import { isDemandLine, lineUnderHeader } from './under-header';

const UNDER_HEADER = 4;

const LABEL_CELLS = 4;

export function guessRoles(
  grid: Grid,
  header: HeaderBlock,
  from: number,
  to: number,
  again: readonly number[],
): Guess[] {
  const prints = printsOf(grid, header);
  const repeated = new Set(again);
  const struck = grid.sheet.struck.some((row) => row !== undefined);
  const guesses: Guess[] = [];
  let underHeader = true;
  let top = from;
  for (let line = from; line <= to; line++) {
    let guess = repeated.has(line) ? 'header' : guessRole(grid, line, header, prints);
    if (guess === 'header') {
      // What stands under the header on the first page (甲 乙 1 2, units) stands under it on the next ones too.
      underHeader = true;
      top = line + 1;
    } else if (underHeader && guess !== 'blank') {
      const special =
        line - top < UNDER_HEADER ? lineUnderHeader(grid, line, header.headers.length) : undefined;
      underHeader = special !== undefined;
      guess = special ?? guess;
    }
    guesses.push(struck && guess === 'data' && isStruck(grid, line) ? 'excluded' : guess);
  }
  markRepeatedTitles(guesses);
  markParts(grid, from, guesses);
  markSumLines(grid, header, from, guesses);
  return isOfStatistics(guesses) ? guesses.map(statisticAsData) : guesses;
}

/** Statistics that stand under a list are a few lines; a table that holds more of them lists them. */
const FEWEST_STATISTICS = 4;

function isOfStatistics(guesses: readonly Guess[]): boolean {
  const data = guesses.filter((guess) => guess === 'data').length;
  const statistics = guesses.filter((guess) => guess === 'statistic').length;
  return data === 0 || (statistics >= FEWEST_STATISTICS && statistics >= data);
}

/** Where statistics are what is listed (差异系数表), they are the records. */
function statisticAsData(guess: Guess): Guess {
  return guess === 'statistic' ? 'data' : guess;
}

/** The first text of a header line, by which its repetition is noticed without looking at the whole line. */
interface Print {
  readonly line: number;
  readonly position: number;
  readonly text: string;
}

function printsOf(grid: Grid, { lines }: HeaderBlock): readonly Print[] {
  return lines.flatMap((line) => {
    const [position] = filledPositions(grid, line);
    return position === undefined ? [] : [{ line, position, text: foldWidth(textOf(grid, line, position)) }];
  });
}

function guessRole(grid: Grid, line: number, header: HeaderBlock, prints: readonly Print[]): Guess {
  const filled = countFilled(grid, line, 3);
  if (filled === 0) {
    return 'blank';
  }
  for (const print of prints) {
    const value = valueIn(grid, line, print.position);
    if (
      typeof value === 'string' &&
      value.trimStart().charAt(0) === print.text.charAt(0) &&
      foldWidth(value) === print.text &&
      sameTexts(grid, print.line, line, header)
    ) {
      return 'header';
    }
  }
  const label = labelRole(grid, line);
  if (label) {
    return label;
  }
  if (grid.turned && CODES.test(textOf(grid, line, grid.first))) {
    return 'code';
  }
  if (grid.turned && REMARKS.test(textOf(grid, line, grid.first))) {
    return 'excluded';
  }
  if (isRateLine(grid, line, header) || isLineOfStatistics(grid, line, header)) {
    return 'statistic';
  }
  if (filled >= 3 && typeof valueIn(grid, line, grid.first) === 'number') {
    return 'data';
  }
  if (filled >= 3 && isDemandLine(grid, line)) {
    return 'standard';
  }
  return filled >= 3 ? manyCells(grid, line, header) : fewCells(grid, line, header);
}

/** In a turned table the column of remarks is about what its lines count, and no record. */
const REMARKS = /^(?:备\s*注|说\s*明|情况说明|注)$/;

/** In a turned table the column that numbers the items is a line of codes. */
const CODES = /^(?:编号|代号|代码|行次|栏次|序号)$/;

const RATE = /^[\u4e00-\u9fff]{1,8}率$/;

/** Says a share or a mean of the whole: with one figure beside it, it is no line of the list. */
const SHARE_OR_MEAN =
  /^(?:[\u4e00-\u9fff]{1,8}(?:占比|比例|比重)|(?:平均每|平均|人均|生均|师均|班均)[\u4e00-\u9fff]{1,10})$/;

/** 完成率 | | | 97.9%: hardly anything in the line, and what there is is a rate of all lines. */
function isRateLine(grid: Grid, line: number, header: HeaderBlock): boolean {
  const first = valueIn(grid, line, grid.first);
  if (header.headers.length < 4 || typeof first !== 'string') {
    return false;
  }
  const figures = filledPositions(grid, line).length - 1;
  const name = first.trim();
  return (
    (RATE.test(name) && figures < header.headers.length * 0.4) || (SHARE_OR_MEAN.test(name) && figures === 1)
  );
}

/** What is counted over all lines: 视力不良人数, 患龋率. */
const COUNTED = /^[\u4e00-\u9fff]{2,10}(?:人数|率|总数|个数|占比)$/;

/** 统计 | | 视力不良人数 | 17 | 患龋人数 | 11: before every figure of the line, under other headers, stands what it counts. */
function isLineOfStatistics(grid: Grid, line: number, header: HeaderBlock): boolean {
  let [figures, filled] = [0, 0];
  for (let position = grid.first; position <= grid.last && header.headers.length >= 4; position++) {
    const value = valueIn(grid, line, position);
    filled += isBlank(value) ? 0 : 1;
    if (isFigure(value)) {
      figures++;
      // The first figure of most records ends it: a line is asked this a hundred thousand times.
      if (!COUNTED.test(textOf(grid, line, position - 1))) {
        return false;
      }
    }
  }
  return figures > 0 && 2 * figures <= filled;
}

/**
 * 合计, 小计, 平均 in one of the first cells, or wherever the line begins. Only short texts can be one, so that a record
 * costs next to nothing.
 */
function labelRole(grid: Grid, line: number): LineRole | undefined {
  let nothingBefore = true;
  for (let position = grid.first; position <= grid.last; position++) {
    if (position >= grid.first + LABEL_CELLS && !nothingBefore) {
      return undefined;
    }
    const value = valueIn(grid, line, position);
    nothingBefore &&= isBlank(value);
    if (typeof value === 'string' && value.length >= 2 && value.length <= 16 && mayTotal(value)) {
      const role = totalRole(value);
      if (role) {
        return role;
      }
    }
  }
  return undefined;
}

function mayTotal(text: string): boolean {
  return /[计和均率差数比共低高人页占]/.test(text);
}

function sameTexts(grid: Grid, headerLine: number, line: number, { headers }: HeaderBlock): boolean {
  let same = 0;
  let filled = 0;
  for (const { index } of headers) {
    const text = meaningOf(textOf(grid, headerLine, index));
    if (text !== '') {
      filled++;
      same += meaningOf(textOf(grid, line, index)) === text ? 1 : 0;
    }
  }
  return filled >= 2 && same >= filled * 0.8;
}

/** The title that is printed once more above a repeated header is no heading of a section. */
function markRepeatedTitles(guesses: Guess[]): void {
  guesses.forEach((guess, index) => {
    for (let above = index - 1; guess === 'header' && above >= 0; above--) {
      if (guesses[above] === 'lonely') {
        guesses[above] = 'header';
      } else if (guesses[above] !== 'blank' && guesses[above] !== 'header') {
        break;
      }
    }
  });
}

function isStruck(grid: Grid, line: number): boolean {
  const filled = filledPositions(grid, line).slice(0, 4);
  return (
    filled.length >= 2 &&
    filled.every((position) =>
      grid.turned ? grid.sheet.struck[position]?.[line] : grid.sheet.struck[line]?.[position],
    )
  );
}
