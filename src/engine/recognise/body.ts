import type { Line, TextLine } from '../../model/table';
import { reportsNone } from '../../reading/nil-words';
import { filledPositions, type Grid, textOf, valueIn } from './grid';
import type { HeaderBlock } from './header';
import { excludesFollowing, type Guess, isAboutLeaving, isUnitText } from './line-words';
import { guessRoles } from './roles';
import { isSplitSentence } from './sparse-lines';

/** What lies under a header, up to the next table. */
export interface Body {
  readonly lines: readonly Line[];
  readonly footers: readonly TextLine[];
}

/** Roles of the lines `from` … `to` under a header; `titles` are the table's own, to tell what a heading inside means;
 * `again`: lines in which the header comes again. */
export function bodyOf(
  grid: Grid,
  header: HeaderBlock,
  from: number,
  to: number,
  titles: readonly string[],
  again: readonly number[],
): Body {
  const guesses = withRemarks(grid, header, from, guessRoles(grid, header, from, to, again));
  const end = lastRecord(guesses);
  const lines: Line[] = [];
  const footers: TextLine[] = [];
  const leaving = titles.some(isAboutLeaving);
  let excluded = false;
  for (let index = 0; index < guesses.length; index++) {
    const line = from + index;
    const guess = reportOfNone(grid, line, guesses[index] ?? 'blank');
    if (index > end) {
      if (guess === 'lonely' || guess === 'foot') {
        footers.push(...textsOf(grid, line));
      }
      continue;
    }
    if (guess === 'lonely') {
      excluded = !leaving && excludesFollowing(filledText(grid, line));
      lines.push({ index: line, role: 'section' });
    } else if (guess === 'foot') {
      footers.push(...textsOf(grid, line));
      lines.push({ index: line, role: 'instruction' });
    } else {
      excluded = excluded && guess !== 'total';
      lines.push({ index: line, role: excluded && guess === 'data' ? 'excluded' : guess });
    }
  }
  return { lines, footers };
}

/** 本月无转学: between the records it heads nothing, least of all what does not count. */
function reportOfNone(grid: Grid, line: number, guess: Guess): Guess {
  return guess === 'lonely' && reportsNone(filledText(grid, line)) ? 'foot' : guess;
}

const SENTENCE = /[;；,，。]|:\s*\d|(?:为|共|占|有)\d*$/;

/**
 * 在校学生 | 人 | 697 under the 总计 of a list of books: a line that brings its own unit, where the table has no column for
 * units, says something of the whole and is no record.
 */
function isFigureOfWhole(
  grid: Grid,
  line: number,
  filled: readonly number[],
  headers: HeaderBlock['headers'],
): boolean {
  const [name = -1, unit = -1, figure = -1] = filled;
  const over = headers.find(({ index }) => index === unit)?.path.join('') ?? '';
  return (
    filled.length === 3 &&
    headers.length > 3 &&
    typeof valueIn(grid, line, name) === 'string' &&
    isUnitText(textOf(grid, line, unit).replace(PER_ONE, '')) &&
    !over.includes('单位') &&
    typeof valueIn(grid, line, figure) === 'number'
  );
}

/** 册/生, ㎡/人: a unit for each. */
const PER_ONE = /[/每][生人]$/;

/** 大班额1个,占 | 0.97%: under the 合计 of everything a line with little but a sentence in it is no record. */
function withRemarks(grid: Grid, { headers }: HeaderBlock, from: number, guesses: Guess[]): readonly Guess[] {
  const total = guesses.lastIndexOf('total');
  const isRemark = (line: number) => {
    const filled = filledPositions(grid, line);
    const text = textOf(grid, line, filled[0] ?? 0);
    const isSentence =
      filled.length <= Math.max(2, headers.length / 3) && text.length >= 6 && SENTENCE.test(text);
    return isSentence || isFigureOfWhole(grid, line, filled, headers);
  };
  return total < 0
    ? guesses
    : guesses.map((guess, index) =>
        guess === 'data' && index > total && isRemark(from + index) ? 'foot' : guess,
      );
}

function filledText(grid: Grid, line: number): string {
  return filledPositions(grid, line)
    .map((position) => textOf(grid, line, position))
    .join(' ');
}

/** The texts of a line, each with its cell; a sentence that is spread over cells is said at its figure. */
export function textsOf(grid: Grid, line: number): readonly TextLine[] {
  const [, figure, ...rest] = isSplitSentence(grid, line) ? cellsOf(grid, line) : [];
  return figure && rest.length > 0
    ? [{ ...figure, text: filledText(grid, line).replaceAll(' ', '') }]
    : cellsOf(grid, line);
}

function cellsOf(grid: Grid, line: number): readonly TextLine[] {
  return filledPositions(grid, line).map((position) => ({
    text: textOf(grid, line, position),
    place: {
      sheet: grid.sheet.name,
      row: grid.turned ? position : line,
      column: grid.turned ? line : position,
    },
  }));
}

function lastRecord(guesses: readonly Guess[]): number {
  for (let index = guesses.length - 1; index >= 0; index--) {
    const guess = guesses[index];
    if (guess !== 'lonely' && guess !== 'foot' && guess !== 'blank' && guess !== 'header') {
      return index;
    }
  }
  return -1;
}
