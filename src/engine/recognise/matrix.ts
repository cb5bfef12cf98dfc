import type { FieldPlace, Ledger } from '../../model/ledger';
import { readSubject } from '../../reading/subjects';
import { foldWidth } from '../../reading/words';
import type { Block } from './blocks';
import { columnOf } from './column';
import type { Dictionary, KindEntry } from './dictionary';
import { shownText, textOf } from './grid';
import { matchesOf } from './match';
import { tableOf } from './table';
import { titleStrengths } from './title-words';
import { WEEKDAY } from './weekdays';

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
    confidence: Math.min(1, Math.round((0.45 + 0.25 * told + 0.3 * lessons) * 100) / 100),
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
  for (const { index, path } of header.headers) {
    const text = shownText(grid, main, index);
    if (WEEKDAY.test(foldWidth(text))) {
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
