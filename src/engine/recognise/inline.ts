import type { KindEntry } from './dictionary';
import { type FieldName, fieldOfLabel } from './field-name';

/** A label and its value that stand in one cell: 班级数:12个. */
interface Inline extends FieldName {
  readonly label: string;
  readonly text: string;
}

/** Labels in one cell, known or not, and those of them that the kind knows. */
interface InlineCell {
  readonly labels: number;
  readonly found: readonly Inline[];
}

const NONE: InlineCell = { labels: 0, found: [] };
const LONGEST_CELL = 600;
const LONGEST_LABEL = 24;

/** A colon behind a word; not that of 1:21 or 8:30. */
const COLONS = /(?<=[^\d\s:\uff1a][\s]*)[:\uff1a]/g;
/** What may stand between a value and the next label. */
const BREAK = /[\s;\uff1b、,\uff0c。|]/;
const SIGNED = /签字|签名|填表|填报人|审核|制表|经办|日期|时间$/;

/** Pairs "标签:值" within a cell, parted by spaces, line breaks, semicolons or commas. */
export function inlineOf(cell: string, entry: KindEntry): InlineCell {
  if (cell.length > LONGEST_CELL || !/[:\uff1a]/.test(cell)) {
    return NONE;
  }
  const text = cell.normalize('NFKC');
  const colons = [...text.matchAll(COLONS)].map(({ index }) => index);
  const starts = colons.map((colon, order) =>
    labelAt(text, order === 0 ? 0 : (colons[order - 1] ?? 0) + 1, colon, entry),
  );
  const found = starts.flatMap(({ start, name }, order): readonly Inline[] => {
    const colon = colons[order] ?? 0;
    const value = written(text.slice(colon + 1, starts[order + 1]?.start ?? text.length));
    const label = text.slice(start, colon).trim();
    return name && !SIGNED.test(label) ? [{ ...name, label, text: value }] : [];
  });
  return { labels: colons.length, found };
}

/** The longest text before a colon that is a label of the kind: 体育、音乐、美术教师 has breaks of its own. */
function labelAt(
  text: string,
  from: number,
  colon: number,
  entry: KindEntry,
): { readonly start: number; readonly name: FieldName | undefined } {
  const candidates: number[] = [];
  for (let start = Math.max(from, colon - LONGEST_LABEL); start < colon; start++) {
    if ((start === from || BREAK.test(text[start - 1] ?? '')) && !BREAK.test(text[start] ?? '')) {
      candidates.push(start);
    }
  }
  for (const start of candidates) {
    const name = fieldOfLabel(text.slice(start, colon), entry);
    if (name && name.score >= SURE) {
      return { start, name };
    }
  }
  return { start: candidates.at(-1) ?? colon, name: undefined };
}

/** Prose has colons too: only what is nearly a label's own words is one. */
const SURE = 0.8;

/** 样例小学(盖章) is 样例小学, __12__个 is 12个. */
function written(text: string): string {
  return text
    .replace(/_+/g, '')
    .replace(/\((?:盖章|公章|章|签章)\)/, '')
    .replace(/^[\s;\uff1b、,\uff0c]+|[\s;\uff1b、,\uff0c。|]+$/g, '');
}
