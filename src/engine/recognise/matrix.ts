import type { FieldPlace, Ledger } from '../../model/ledger';
import { readClass } from '../../reading/classes';
import { readSubject } from '../../reading/subjects';
import { areBareDays, BARE_DAYS } from '../../reading/weekdays';
import { foldWidth } from '../../reading/words';
import { type Block, tableOf } from './blocks';
import { columnOf } from './column';
import type { Dictionary, KindEntry } from './dictionary';
import { filledPositions, type Grid, shownText, textOf } from './grid';
import { matchesOf } from './match';
import { titleStrengths } from './title-words';

/** A timetable: both edges of the table are labels, weekdays among them; `undefined` where the cells are no lessons. */
export function recogniseMatrix(block: Block, dictionary: Dictionary): Ledger | undefined {
  const entries = dictionary.kinds.filter(isWeekly);
  const titles = block.titles.map(({ text }) => text);
  const spoken = titleStrengths(dictionary, titles, block.grid.sheet.name);
  const entry = entries.find((candidate) => spoken.has(candidate)) ?? entries[0];
  const lessons = lessonShare(block);
  const told = (entry && spoken.get(entry)) ?? 0;
  return entry && (told > 0 || lessons >= 0.4) ? ledgerOf(block, entry, told, lessons) : undefined;
}

function isWeekly({ kind }: KindEntry): boolean {
  return (kind.layouts?.includes('matrix') ?? false) && kind.fields.some(({ field }) => field === 'weekday');
}

/** Share of the filled body cells that name a subject, or a class and a subject. */
function lessonShare({ grid, header, body }: Block): number {
  const positions = header.headers.slice(1).map(({ index }) => index);
  let filled = 0;
  let lessons = 0;
  for (const { index } of body.lines.filter(({ role }) => role === 'data').slice(0, 40)) {
    for (const position of positions) {
      const text = foldWidth(textOf(grid, index, position).split(/[\n/]/)[0] ?? '');
      if (text !== '') {
        filled++;
        lessons +=
          readSubject(text) !== undefined ||
          /^[一二三四五六七八九\d].*\d.*[语数英音体美科品道信劳综]/.test(text)
            ? 1
            : 0;
      }
    }
  }
  return filled === 0 ? 0 : lessons / filled;
}

function ledgerOf(block: Block, entry: KindEntry, told: number, lessons: number): Ledger {
  const plain = tableOf(block);
  const table = { ...plain, area: { ...plain.area, left: block.grid.first }, orientation: 'matrix' as const };
  return {
    kind: entry.kind.id,
    table,
    fields: axisFields(block, entry),
    confidence: lessons,
    reasons: [
      ...(told > 0 ? [`标题或工作表名称像“${entry.kind.label}”`] : []),
      '表的一边是星期,另一边是节次、班级或教师',
    ],
  };
}

/** The edges: label columns by their headers, and the weekdays where they stand across. */
function axisFields({ grid, header }: Block, entry: KindEntry): readonly FieldPlace[] {
  const fields: FieldPlace[] = [];
  const main = header.lines[0] ?? 0;
  const days = header.lines.find((line) =>
    areBareDays(header.headers.map(({ index }) => textOf(grid, line, index))),
  );
  for (const { index, path } of header.headers) {
    const text = shownText(grid, main, index);
    const isBare = days !== undefined && BARE_DAYS.includes(textOf(grid, days, index));
    if (isBare || WEEKDAY.test(foldWidth(text))) {
      fields.push({ field: 'weekday', header: text, index, row: main, confidence: 1 });
      break;
    }
    const column = columnOf({ index, path }, []);
    const [best] = [...matchesOf(column, entry)].sort((a, b) => b.score - a.score);
    const field = best && entry.fields[best.order]?.field.field;
    if (best && field !== undefined && best.score >= 0.5 && !fields.some((place) => place.field === field)) {
      fields.push({ field, header: text, index, confidence: Math.min(1, best.score) });
    }
  }
  return fields;
}

const WEEKDAY =
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
  // A sheet of days: 班次 | 星期一 over its lessons, 班次 | 星期二 below.
  const apart = grid.lines.filter((line) => isDayAlone(textsOf(line)));
  const corner = textsOf(apart[0] ?? 0)[0];
  const daily = apart.filter((line) => textsOf(line)[0] === corner);
  if (weekdaysIn(daily.flatMap(textsOf)) >= 3) {
    return daily;
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

function isDayAlone([corner = '', ...days]: readonly string[]): boolean {
  return days.length === 1 && weekdaysIn(days) === 1 && weekdaysIn([corner]) === 0;
}

function weekdaysIn(texts: readonly string[]): number {
  const spelled = new Set(
    texts
      .map((text) => WEEKDAY.exec(foldWidth(text)))
      .flatMap((match) => (match ? [match[1] ?? match[2]] : [])),
  );
  return spelled.size === 0 && areBareDays(texts) ? BARE_DAYS.length : spelled.size;
}

function isHeadOfLessons(grid: Grid, line: number): boolean {
  const texts = filledPositions(grid, line).map((position) => foldWidth(textOf(grid, line, position)));
  return texts.filter((text) => readClass(text) !== undefined || PERIOD.test(text)).length >= 2;
}
