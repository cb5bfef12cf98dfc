import type { FieldPlace, Ledger } from '../../model/ledger';
import type { Header, Table, TextLine } from '../../model/table';
import { textsOf } from './body';
import { titleStrengths } from './choose';
import { contextOf } from './context';
import { type Dictionary, type KindEntry, wordForms } from './dictionary';
import { asText, COLON, filledPositions, type Grid, mergeAt, textOf, valueIn } from './grid';
import { headerLook } from './header';
import { isIdentified } from './mapping';
import { hitsOf } from './match';

/** A label with the cell of its value. */
interface Pair {
  readonly line: number;
  readonly label: number;
  readonly value: number;
  readonly field: string;
  readonly score: number;
}

interface Form {
  readonly entry: KindEntry;
  readonly pairs: readonly Pair[];
  /** Label cells in the columns of labels, understood or not. */
  readonly labels: number;
}

const WINDOW = 300;
const LEAST = 0.6;

/**
 * Forms in which a value stands beside its label, in one or several pairs of columns. Several forms under one another
 * (a page per child) become several ledgers. Empty where the grid is no form.
 */
export function recogniseForms(grid: Grid, dictionary: Dictionary): readonly Ledger[] {
  if (grid.turned || grid.lines.length > WINDOW * 20) {
    return [];
  }
  const lines = grid.lines.slice(0, WINDOW);
  const forms = dictionary.kinds
    .filter(({ kind }) => kind.layouts?.includes('key-value'))
    .map((entry) => formOf(grid, lines, entry));
  const best = forms.sort((a, b) => b.pairs.length - a.pairs.length)[0];
  if (!best || !isForm(grid, best, dictionary)) {
    return [];
  }
  const groups = splitByName(best);
  return groups.map((pairs, index) =>
    ledgerOf(grid, best, pairs, groups[index - 1], groups[index + 1], dictionary),
  );
}

function formOf(grid: Grid, lines: readonly number[], entry: KindEntry): Form {
  const found = lines.flatMap((line) => pairsOfLine(grid, line, entry));
  const perColumn = new Map<number, number>();
  for (const { label } of found) {
    perColumn.set(label, (perColumn.get(label) ?? 0) + 1);
  }
  const columns = new Set([...perColumn].filter(([, count]) => count >= 2).map(([column]) => column));
  const pairs = found.filter(({ label }) => columns.has(label));
  const first = pairs[0]?.line ?? 0;
  const last = pairs.at(-1)?.line ?? -1;
  let labels = 0;
  for (const line of lines) {
    for (const column of line >= first && line <= last ? columns : []) {
      const value = valueIn(grid, line, column);
      const area = mergeAt(grid, line, column);
      labels +=
        typeof value === 'string' && value.trim() !== '' && !(area && area.right >= grid.last) ? 1 : 0;
    }
  }
  return { entry, pairs: firstOfEach(pairs, entry), labels };
}

/** From left to right: a label, then its value, which is not looked at as a label. */
function pairsOfLine(grid: Grid, line: number, entry: KindEntry): readonly Pair[] {
  const pairs: Pair[] = [];
  let next = grid.first;
  for (const position of filledPositions(grid, line)) {
    const value = valueIn(grid, line, position);
    if (position < next || typeof value !== 'string' || value.length > 40) {
      continue;
    }
    const beside = (mergeAt(grid, line, position)?.right ?? position) + 1;
    const best = beside > grid.last ? undefined : bestField(wordForms(asText(value)), entry);
    if (best) {
      pairs.push({ line, label: position, value: beside, ...best });
      next = (mergeAt(grid, line, beside)?.right ?? beside) + 1;
    }
  }
  return pairs;
}

export function bestField(
  forms: readonly string[],
  entry: KindEntry,
): { readonly field: string; readonly score: number } | undefined {
  let best: { readonly field: string; readonly score: number } | undefined;
  for (const { order, score } of forms.flatMap((form) => hitsOf(form, entry))) {
    const field = entry.fields[order]?.field.field;
    if (field !== undefined && score >= LEAST && score > (best?.score ?? 0)) {
      best = { field, score };
    }
  }
  return best;
}

/** Of two labels for one field the better one counts, unless the name comes again: then a new form begins. */
function firstOfEach(pairs: readonly Pair[], { kind }: KindEntry): readonly Pair[] {
  let seen = new Map<string, Pair>();
  const kept: Pair[] = [];
  for (const pair of pairs) {
    const before = seen.get(pair.field);
    if (before && kind.nameFields.includes(pair.field) && pair.line > before.line + 1) {
      seen = new Map();
    } else if (before && before.score >= pair.score) {
      continue;
    } else if (before) {
      kept.splice(kept.indexOf(before), 1);
    }
    seen.set(pair.field, pair);
    kept.push(pair);
  }
  return kept;
}

function isForm(grid: Grid, { entry, pairs, labels }: Form, dictionary: Dictionary): boolean {
  const rows = new Set(pairs.map(({ line }) => line)).size;
  if (pairs.length < 4 || rows < 3 || pairs.length < labels * 0.4) {
    return false;
  }
  const first = pairs[0]?.line ?? 0;
  const headed = grid.lines.some((line) => {
    const look = line < first ? headerLook(grid, line, dictionary) : undefined;
    return (
      look !== undefined &&
      look.hits >= 2 &&
      look.hits >= look.filled * (look.hits >= 3 ? 0.5 : 0.7) &&
      !isMeta(grid, line)
    );
  });
  return !headed && isIdentified(entry, pairs.map(placeOf));
}

/** 填报单位(公章): … 填报时间: …: known words, but no header. */
function isMeta(grid: Grid, line: number): boolean {
  return filledPositions(grid, line).some((position) => COLON.test(textOf(grid, line, position)));
}

function placeOf({ line, value, field, score }: Pair): FieldPlace {
  return { field, header: '', index: value, row: line, confidence: Math.min(1, score) };
}

/** A page per child or school on one sheet: the name's label comes again. */
function splitByName({ entry, pairs }: Form): readonly (readonly Pair[])[] {
  const groups: Pair[][] = [];
  let seen = new Set<string>();
  for (const pair of pairs) {
    if (groups.length === 0 || (seen.has(pair.field) && entry.kind.nameFields.includes(pair.field))) {
      groups.push([]);
      seen = new Set();
    }
    groups.at(-1)?.push(pair);
    seen.add(pair.field);
  }
  return groups;
}

function ledgerOf(
  grid: Grid,
  { entry, labels, pairs: all }: Form,
  pairs: readonly Pair[],
  before: readonly Pair[] | undefined,
  after: readonly Pair[] | undefined,
  dictionary: Dictionary,
): Ledger {
  const top = pairs[0]?.line ?? 0;
  const bottom = Math.max(...pairs.map(({ line }) => line));
  const floor = before?.at(-1)?.line ?? -1;
  const titles = grid.lines
    .filter((line) => line < top && line > floor)
    .flatMap((line) => textsOf(grid, line));
  const footers = after
    ? []
    : grid.lines.filter((line) => line > bottom).flatMap((line) => textsOf(grid, line));
  const table = tableOf(grid, pairs, titles, footers, [top, bottom]);
  const spoken =
    titleStrengths(
      dictionary,
      titles.map(({ text }) => text),
      grid.sheet.name,
    ).get(entry) ?? 0;
  const confidence = Math.min(1, 0.4 + 0.35 * (all.length / Math.max(1, labels)) + 0.25 * spoken);
  const known = pairs.slice(0, 5).map(({ line, label }) => textOf(grid, line, label).replace(/\s+/g, ''));
  return {
    kind: entry.kind.id,
    table,
    fields: pairs.map((pair) => ({ ...placeOf(pair), header: textOf(grid, pair.line, pair.label) })),
    confidence: Math.round(confidence * 100) / 100,
    reasons: [
      ...(spoken > 0 ? [`标题或工作表名称像“${entry.kind.label}”`] : []),
      `有${known.join('、')}等填写项`,
    ],
  };
}

function tableOf(
  grid: Grid,
  pairs: readonly Pair[],
  titles: readonly TextLine[],
  footers: readonly TextLine[],
  [top, bottom]: readonly [number, number],
): Table {
  const context = contextOf(titles, footers, grid.sheet.name);
  const school = pairs.find(({ field }) => field === 'school_name');
  const name = school ? textOf(grid, school.line, school.value) : '';
  return {
    sheet: grid.sheet,
    area: {
      top,
      left: Math.min(...pairs.map(({ label }) => label)),
      bottom,
      right: Math.max(...pairs.map(({ line, value }) => mergeAt(grid, line, value)?.right ?? value)),
    },
    orientation: 'key-value',
    titles,
    footers,
    context: name === '' ? context : { ...context, school: name },
    headerLines: [],
    headers: pairs.map(
      ({ line, label, value }): Header => ({ index: value, path: [textOf(grid, line, label)] }),
    ),
    lines: [{ index: top, role: 'data' }],
  };
}
