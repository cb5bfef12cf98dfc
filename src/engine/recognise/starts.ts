import { foldWidth, normaliseWords } from '../../reading/words';
import { brokenLook, linesFinishing } from './broken-words';
import type { Dictionary } from './dictionary';
import { isForeignHeader } from './foreign-header';
import { countFilled, filledPositions, type Grid, textOf, valueIn } from './grid';
import { type HeaderBlock, headerBlock } from './header';
import { headerLook, isHeaderLook, structuralHeader } from './header-look';
import { looksLikePage, looksLikeSection } from './line-words';
import { meaningOf } from './synonyms';
import { titleLinesAbove } from './title-words';

interface Start {
  readonly header: HeaderBlock;
  readonly titleLines: readonly number[];
  /** Lines in which the header comes again, on the next printed page. */
  readonly again: readonly number[];
}

/** Lines in which a header is looked for everywhere; below, only after a blank line or a lonely text. */
const WINDOW = 400;

export function startsOf(grid: Grid, dictionary: Dictionary, forced: readonly number[]): readonly Start[] {
  const starts: (Start & { readonly again: number[] })[] = [];
  let floor = grid.lines[0] ?? 0;
  for (let index = 0; index < grid.lines.length; index++) {
    const line = grid.lines[index] ?? 0;
    if (line < floor || !(forced.includes(line) || worthALook(grid, index))) {
      continue;
    }
    if (!forced.includes(line) && !isStart(grid, line, index, starts.at(-1), dictionary)) {
      continue;
    }
    const main = forced.includes(line) ? line : mainLine(grid, line, dictionary);
    const top = forced.includes(line) && starts.length > 0 ? topOfWeek(grid, index) : floor;
    const header = headerBlock(grid, main, top, dictionary);
    const titleLines = titleLinesAbove(
      grid,
      header.lines[0] ?? line,
      starts.length === 0 ? undefined : floor,
    );
    const last = starts.at(-1);
    if (header.headers.length === 0) {
      continue;
    }
    if (last && isContinuation(grid, last, header, titleLines, dictionary)) {
      last.again.push(...header.lines);
      continue;
    }
    starts.push({ header, titleLines, again: [] });
    floor = (header.lines.at(-1) ?? line) + 1;
  }
  if (starts.length === 0) {
    const line = structuralHeader(grid);
    if (line !== undefined) {
      const header = headerBlock(grid, line, grid.lines[0] ?? 0, dictionary);
      starts.push({
        header,
        titleLines: titleLinesAbove(grid, header.lines[0] ?? line, undefined),
        again: [],
      });
    }
  }
  return starts;
}

/** What stands over the days of a second half is the last class of the first, unless a blank line parts the two: 四年级 | 五年级. */
function topOfWeek({ lines }: Grid, index: number): number {
  const line = lines[index] ?? 0;
  const [above = line, before = above] = [lines[index - 1], lines[index - 2]];
  return line - above === 1 && above - before > 1 ? above : line;
}

function worthALook(grid: Grid, index: number): boolean {
  if (index < WINDOW) {
    return true;
  }
  const line = grid.lines[index] ?? 0;
  const before = grid.lines[index - 1] ?? 0;
  return line - before > 1 || countFilled(grid, before, 2) === 1;
}

/** The first header of a grid needs to look like one; a later one, among records, needs to look like nothing else. */
function isStart(
  grid: Grid,
  line: number,
  index: number,
  last: Start | undefined,
  dictionary: Dictionary,
): boolean {
  const whole = headerLook(grid, line, dictionary);
  const broken = brokenLook(grid, line, dictionary);
  const look = broken && (!whole || broken.hits > whole.hits) ? broken : whole;
  if (last && (isForeignHeader(grid, index, last.header) || repeats(grid, line, last.header))) {
    return true;
  }
  if (!look || !isHeaderLook(look) || (last && PERIOD.test(textOf(grid, line, grid.first)))) {
    return false;
  }
  if (!last) {
    return true;
  }
  const before = grid.lines[index - 1] ?? 0;
  const apart = line - before > 1 || filledPositions(grid, before).length <= 2;
  const telling = look.hits - look.values;
  return (
    look.figures === 0 &&
    telling >= 2 &&
    telling >= look.filled * (apart ? 0.3 : 0.4) &&
    look.hits >= look.filled * (apart ? 0.6 : 0.8) &&
    (apart || look.hits >= 4)
  );
}

/** 第一节 | 美术(甲) | 语文(乙): a line of lessons, though every subject heads columns elsewhere. */
const PERIOD = /^第[一二三四五六七八九十\d]{1,2}节/;

/** The header's first line once more, whatever its words are; whether the table is new its title tells. */
function repeats(grid: Grid, line: number, { lines }: HeaderBlock): boolean {
  const top = lines[0] ?? 0;
  const texts = filledPositions(grid, top).map(
    (position) => [position, foldWidth(textOf(grid, top, position))] as const,
  );
  const same = texts.filter(([position, text]) => foldWidth(textOf(grid, line, position)) === text).length;
  return texts.length >= 3 && same >= texts.length * 0.8;
}

/**
 * The line with the header's own words: sub-headers say more than their parents, and a line of labels and values over
 * the table (学校名称 | 样例小学 | 填报人 | …) says less than the header under it.
 */
function mainLine(grid: Grid, line: number, dictionary: Dictionary): number {
  const look = headerLook(grid, line, dictionary);
  if (linesFinishing(grid, line, dictionary) > 0) {
    return line;
  }
  for (let below = line + 1; look && below <= line + 4 && !isRecord(grid, below); below++) {
    const other = headerLook(grid, below, dictionary);
    if (
      other &&
      other.hits - other.values >= look.hits * 1.5 &&
      other.hits >= other.filled * 0.7 &&
      other.figures === 0
    ) {
      return below;
    }
  }
  return line;
}

/** A name and nothing but figures: what comes below it is no header of the line above it. */
function isRecord(grid: Grid, line: number): boolean {
  const [, ...rest] = filledPositions(grid, line);
  return rest.length >= 2 && rest.every((position) => typeof valueIn(grid, line, position) === 'number');
}

/** The same header again is the next printed page, unless it stands under a title of its own or its first word names another band. */
function isContinuation(
  grid: Grid,
  last: Start,
  header: HeaderBlock,
  titleLines: readonly number[],
  dictionary: Dictionary,
): boolean {
  const before = new Map(last.header.headers.map(({ index, path }) => [index, path.at(-1) ?? '']));
  const [name] = header.headers;
  if (name && !isAlike(before.get(name.index) ?? '', name.path.at(-1) ?? '', dictionary)) {
    return false;
  }
  const same = header.headers.filter(({ index, path }) =>
    isAlike(before.get(index) ?? '', path.at(-1) ?? '', dictionary),
  ).length;
  if (same < Math.max(header.headers.length, before.size) * 0.8 || areOfOthers(last.header, header)) {
    return false;
  }
  const text = (lines: readonly number[]) =>
    lines
      .flatMap((line) => filledPositions(grid, line).map((position) => textOf(grid, line, position)))
      .join('\n')
      .replace(/\s+/g, '');
  const title = text(titleLines);
  return (
    title === '' ||
    title === text(last.titleLines) ||
    titleLines.every((line) => isSectionLine(grid, line) || isPageLine(grid, line))
  );
}

/** 星期一 … 星期五 under 四年级 where they stood under 一年级: the same words of somebody else are no next page. */
function areOfOthers({ headers: before }: HeaderBlock, { headers }: HeaderBlock): boolean {
  const parents = new Map(before.map(({ index, path }) => [index, meaningOf(path.slice(0, -1).join(''))]));
  const both = headers.filter(({ index, path }) => path.length > 1 && (parents.get(index) ?? '') !== '');
  const others = both.filter(
    ({ index, path }) => parents.get(index) !== meaningOf(path.slice(0, -1).join('')),
  );
  return both.length >= 2 && others.length === both.length;
}

/** Two words for one column: spelled alike, of one meaning, or names of one field of some kind (家庭住址 and 住址). */
function isAlike(one: string, other: string, { kinds }: Dictionary): boolean {
  const [left, right] = [normaliseWords(one), normaliseWords(other)];
  return (
    meaningOf(one) === meaningOf(other) ||
    (left !== '' &&
      kinds.some(({ fields }) => fields.some(({ words }) => words.has(left) && words.has(right))))
  );
}

/** (第1页): the foot of a printed page, and no title of what follows. */
function isPageLine(grid: Grid, line: number): boolean {
  const filled = filledPositions(grid, line);
  return filled.length === 1 && looksLikePage(textOf(grid, line, filled[0] ?? 0));
}

/** 一、专任教师 between two parts of a list; 附:各年级周课时安排 is the title of another table. */
function isSectionLine(grid: Grid, line: number): boolean {
  const [position, ...others] = filledPositions(grid, line);
  const text = textOf(grid, line, position ?? 0);
  return others.length === 0 && looksLikeSection(text) && !/班|^附.*(?:表|安排|情况|统计|一览)$/.test(text);
}
