import { type KindEntry, wordForms } from './dictionary';
import { bestField, type FieldName, fieldOfLabel } from './field-name';
import { asText, COLON, filledPositions, type Grid, isFigure, mergeAt, valueIn } from './grid';
import { inlineOf } from './inline';
import { halfOfGroup, isHalf, isUnitText } from './line-words';
import { SAME_MEANING } from './word-hits';

/** A label with the cell of its value. */
export interface Pair extends FieldName {
  readonly line: number;
  readonly label: number;
  readonly value: number;
  /** Where both stand in one cell: what each of them says. */
  readonly within?: { readonly label: string; readonly text: string };
}

export interface Form {
  readonly entry: KindEntry;
  readonly pairs: readonly Pair[];
  /** Label cells in the columns of labels, understood or not. */
  readonly labels: number;
  /** The fields of which one begins a form where several stand under one another. */
  readonly heads: ReadonlySet<string>;
}

/** Where somebody signs is no value. */
const SIGNED = /签字|签名|盖章|填表人|填报人|审核人|制表人/;

export function formOf(grid: Grid, lines: readonly number[], entry: KindEntry): Form {
  const subject = { text: '' };
  const found = lines.flatMap((line) => pairsOfLine(grid, line, entry, subject));
  const perColumn = new Map<number, number>();
  for (const { label } of found) {
    perColumn.set(label, (perColumn.get(label) ?? 0) + 1);
  }
  const columns = new Set([...perColumn].filter(([, count]) => count >= 2).map(([column]) => column));
  const beside = found.filter(({ label }) => columns.has(label));
  const { pairs: within, labels: inCells } = pairsWithin(grid, lines, entry, beside);
  const pairs = [...beside, ...within].sort((a, b) => a.line - b.line || a.label - b.label);
  const first = pairs[0]?.line ?? 0;
  const last = pairs.at(-1)?.line ?? -1;
  let labels = inCells;
  for (const line of lines) {
    for (const column of line >= first && line <= last ? columns : []) {
      const value = valueIn(grid, line, column);
      const area = mergeAt(grid, line, column);
      labels +=
        typeof value === 'string' &&
        value.trim() !== '' &&
        !isFigure(value) &&
        !(area && area.right >= grid.last)
          ? 1
          : 0;
    }
  }
  const heads = headsOf(pairs, entry);
  return { entry, pairs: firstOfEach(pairs, heads), labels, heads };
}

/** Pairs within cells that are no label or value themselves; what a cell of its own says too is left to that. */
function pairsWithin(
  grid: Grid,
  lines: readonly number[],
  entry: KindEntry,
  beside: readonly Pair[],
): { readonly pairs: readonly Pair[]; readonly labels: number } {
  const used = new Set(beside.flatMap(({ line, label, value }) => [`${line}:${label}`, `${line}:${value}`]));
  const known = new Set(beside.map(({ field }) => field));
  const pairs: Pair[] = [];
  let labels = 0;
  for (const line of lines) {
    for (const position of filledPositions(grid, line)) {
      const cell = valueIn(grid, line, position);
      if (typeof cell !== 'string' || used.has(`${line}:${position}`)) {
        continue;
      }
      const inline = inlineOf(cell, entry);
      const next = (mergeAt(grid, line, position)?.right ?? position) + 1;
      const beside = asText(valueIn(grid, line, next));
      // 校长: with a value in the next cell is a label; with nothing or another label there it is a blank.
      const isLabel = inline.labels === 1 && beside !== '' && !COLON.test(beside);
      const found = inline.found.filter(({ field, text }) => !known.has(field) && !(isLabel && text === ''));
      labels += found.length > 0 ? inline.labels : 0;
      for (const { label, text, ...name } of found) {
        pairs.push({ ...name, line, label: position, value: position, within: { label, text } });
      }
    }
  }
  return { pairs, labels };
}

/** From left to right: a label, then its value, which is not looked at as a label. */
function pairsOfLine(
  grid: Grid,
  line: number,
  entry: KindEntry,
  /** The last label that was more than one of two halves. */
  subject: { text: string },
): readonly Pair[] {
  const pairs: Pair[] = [];
  let next = grid.first;
  for (const position of filledPositions(grid, line)) {
    const value = valueIn(grid, line, position);
    if (position < next || typeof value !== 'string' || value.length > 40 || SIGNED.test(value)) {
      continue;
    }
    const beside = (mergeAt(grid, line, position)?.right ?? position) + 1;
    const own = asText(value);
    // 母亲姓名 | … | 务工地点 | …: whose it is says the label before it.
    const relative = RELATIVE.exec(asText(valueIn(grid, line, pairs.at(-1)?.label ?? position)))?.[0] ?? '';
    const half = halfOfGroup(own, subject.text);
    subject.text = isHalf(own) ? subject.text : own;
    const best =
      beside > grid.last
        ? undefined
        : half !== undefined
          ? exactField(wordForms(half), entry)
          : ((relative === '' ? undefined : exactField(wordForms(relative + own), entry)) ??
            fieldOfLabel(own, entry));
    const isOther =
      isHeading(grid, line, beside, entry) ||
      isLineOfFigures(grid, line, beside) ||
      isUnitBefore(grid, line, beside);
    if (best && !isOther) {
      pairs.push({ line, label: position, value: beside, ...best });
      next = (mergeAt(grid, line, beside)?.right ?? beside) + 1;
    }
  }
  return pairs;
}

/** 学生 | 教学班 | 12: what stands before a label with its own value is a heading over the lines, and no label itself. */
function isHeading(grid: Grid, line: number, position: number, entry: KindEntry): boolean {
  const next = (mergeAt(grid, line, position)?.right ?? position) + 1;
  const value = valueIn(grid, line, position);
  const after = asText(valueIn(grid, line, next));
  return (
    typeof value === 'string' &&
    next <= grid.last &&
    after !== '' &&
    (fieldOfLabel(value, entry)?.score ?? 0) >= SAME_MEANING &&
    fieldOfLabel(after, entry) === undefined
  );
}

/** 男生 | 2 | 1 | 3 | 6: a line of a table within the form, whose first figure is none of the whole. */
function isLineOfFigures(grid: Grid, line: number, position: number): boolean {
  const next = (mergeAt(grid, line, position)?.right ?? position) + 1;
  return next <= grid.last && isFigure(valueIn(grid, line, position)) && isFigure(valueIn(grid, line, next));
}

/** 生均校舍面积 | ㎡ | ≥4.5 | 4.9: a line of a table with a column of units under the form; a unit is no value. */
function isUnitBefore(grid: Grid, line: number, position: number): boolean {
  return (
    isUnitText(asText(valueIn(grid, line, position))) && asText(valueIn(grid, line, position + 1)) !== ''
  );
}

const RELATIVE = /父亲|母亲|监护人/;

function exactField(forms: readonly string[], entry: KindEntry): ReturnType<typeof bestField> {
  const best = bestField(forms, entry);
  return best?.score === 1 ? best : undefined;
}

/**
 * What a form begins with: its name; or its first label, where that comes as often as the name does, line by line of its own
 * (编号, 发现时间 before the place of a hazard).
 */
function headsOf(pairs: readonly Pair[], { kind }: KindEntry): ReadonlySet<string> {
  const lines = (field: string | undefined) =>
    pairs.filter((pair) => pair.field === field).map(({ line }) => line);
  const first = pairs[0]?.field;
  const own = lines(first);
  const isRepeated =
    own.length > 1 && own.every((line, index) => index === 0 || line > (own[index - 1] ?? line) + 1);
  const asOften = kind.nameFields.some((name) => lines(name).length === own.length);
  return new Set(first !== undefined && isRepeated && asOften ? [first] : kind.nameFields);
}

/** Of two labels for one field the better one counts, unless the head comes again: then a new form begins. */
function firstOfEach(pairs: readonly Pair[], heads: ReadonlySet<string>): readonly Pair[] {
  let seen = new Map<string, Pair>();
  const keyOf = ({ field, stage }: Pair) => `${field}:${stage ?? ''}`;
  const kept: Pair[] = [];
  for (const pair of pairs) {
    const before = seen.get(keyOf(pair));
    if (before && heads.has(pair.field) && pair.line > before.line + 1) {
      seen = new Map();
    } else if (before && before.score >= pair.score) {
      continue;
    } else if (before) {
      kept.splice(kept.indexOf(before), 1);
    }
    seen.set(keyOf(pair), pair);
    kept.push(pair);
  }
  return kept;
}
