import type { Line, LineRole, TextLine } from '../../model/table';
import { asText, COLON, filledPositions, type Grid, isBlank, mergeAt, textOf, valueIn } from './grid';
import { type HeaderBlock, lineUnderHeader } from './header';
import {
  excludesFollowing,
  isAboutLeaving,
  looksLikeFooter,
  looksLikeSection,
  totalRole,
} from './line-words';

/** What lies under a header, up to the next table. */
export interface Body {
  readonly lines: readonly Line[];
  readonly footers: readonly TextLine[];
}

/** A line whose role the words alone do not settle: a lonely text may head a section, or end the table. */
type Guess = LineRole | 'lonely' | 'foot';

const UNDER_HEADER = 4;
const LABEL_CELLS = 4;

/** Roles of the lines `from` … `to` under a header; `titles` are the table's own, to tell what a heading inside means. */
export function bodyOf(
  grid: Grid,
  header: HeaderBlock,
  from: number,
  to: number,
  titles: readonly string[],
): Body {
  const guesses = guessRoles(grid, header, from, to);
  const end = lastRecord(guesses);
  const lines: Line[] = [];
  const footers: TextLine[] = [];
  const leaving = titles.some(isAboutLeaving);
  let excluded = false;
  for (let index = 0; index < guesses.length; index++) {
    const line = from + index;
    const guess = guesses[index] ?? 'blank';
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

function filledText(grid: Grid, line: number): string {
  return filledPositions(grid, line)
    .map((position) => textOf(grid, line, position))
    .join(' ');
}

/** The texts of a line, each with its cell. */
export function textsOf(grid: Grid, line: number): readonly TextLine[] {
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

function guessRoles(grid: Grid, header: HeaderBlock, from: number, to: number): Guess[] {
  const prints = printsOf(grid, header);
  const struck = grid.sheet.struck.some((row) => row !== undefined);
  const guesses: Guess[] = [];
  let underHeader = true;
  for (let line = from; line <= to; line++) {
    let guess = guessRole(grid, line, header, prints);
    if (underHeader && guess !== 'blank') {
      const special =
        line - from < UNDER_HEADER ? lineUnderHeader(grid, line, header.headers.length) : undefined;
      underHeader = special !== undefined;
      guess = special ?? guess;
    }
    guesses.push(struck && guess === 'data' && isStruck(grid, line) ? 'excluded' : guess);
  }
  markRepeatedTitles(guesses);
  return guesses.includes('data') ? guesses : guesses.map(statisticAsData);
}

/** Where nothing but statistics is listed (差异系数表), they are the records. */
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
    return position === undefined ? [] : [{ line, position, text: textOf(grid, line, position) }];
  });
}

function guessRole(grid: Grid, line: number, header: HeaderBlock, prints: readonly Print[]): Guess {
  const filled = countFilled(grid, line, 3);
  if (filled === 0) {
    return 'blank';
  }
  const label = labelRole(grid, line);
  if (label) {
    return label;
  }
  for (const print of prints) {
    const value = valueIn(grid, line, print.position);
    if (
      typeof value === 'string' &&
      value.trim() === print.text &&
      sameTexts(grid, print.line, line, header)
    ) {
      return 'header';
    }
  }
  if (filled >= 3 && typeof valueIn(grid, line, grid.first) === 'number') {
    return 'data';
  }
  return filled >= 3 ? manyCells(grid, line, header) : fewCells(grid, line, header);
}

function countFilled(grid: Grid, line: number, enough: number): number {
  if (grid.turned) {
    return filledPositions(grid, line).length;
  }
  const row = grid.sheet.values[line];
  if (!row) {
    return 0;
  }
  let count = 0;
  const last = Math.min(grid.last, row.length - 1);
  for (let position = grid.first; position <= last && count < enough; position++) {
    if (!isBlank(row[position])) {
      count++;
    }
  }
  return count;
}

/** 合计, 小计, 平均 in one of the first cells. Only short texts can be one, so that a record costs next to nothing. */
function labelRole(grid: Grid, line: number): LineRole | undefined {
  const last = Math.min(grid.last, grid.first + LABEL_CELLS - 1);
  for (let position = grid.first; position <= last; position++) {
    const value = valueIn(grid, line, position);
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
  return /[计和均率差数比共低高人]/.test(text);
}

/** Signature lines have few cells and colons; everything else with three cells and more is a record. */
function manyCells(grid: Grid, line: number, header: HeaderBlock): Guess {
  const filled = filledPositions(grid, line);
  if (filled.length <= Math.max(4, header.headers.length / 2)) {
    const texts = filled.map((position) => textOf(grid, line, position));
    const signed = texts.filter((text) => COLON.test(text) && looksLikeFooter(text)).length;
    if (signed >= 2 || (signed === 1 && looksLikeFooter(texts[0] ?? ''))) {
      return 'foot';
    }
  }
  return 'data';
}

/** One or two cells: a heading, a note, a record that is nearly empty, or only its prepared number. */
function fewCells(grid: Grid, line: number, header: HeaderBlock): Guess {
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

function sameTexts(grid: Grid, headerLine: number, line: number, { headers }: HeaderBlock): boolean {
  let same = 0;
  let filled = 0;
  for (const { index } of headers) {
    const text = textOf(grid, headerLine, index);
    if (text !== '') {
      filled++;
      same += textOf(grid, line, index) === text ? 1 : 0;
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
