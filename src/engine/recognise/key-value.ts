import type { FieldPlace, Ledger } from '../../model/ledger';
import type { Header, Table, TextLine } from '../../model/table';
import { isNothing } from '../../reading/nil-words';
import { foldWidth } from '../../reading/words';
import { textsOf } from './body';
import { contextOf } from './context';
import type { Dictionary, KindEntry } from './dictionary';
import { fieldOfLabel } from './field-name';
import { COLON, filledPositions, type Grid, mergeAt, textOf } from './grid';
import { headerLook } from './header-look';
import { isIdentified } from './mapping';
import { type Form, formOf, type Pair } from './pairs';
import { titleStrengths } from './title-words';
import { wholeBeside } from './whole-beside';

const WINDOW = 300;
/** Kinds of forms are few, and of those that find fewer labels none is meant. */
const LOOKED_AT = 2;

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
  const best = forms
    .sort((a, b) => b.pairs.length - a.pairs.length)
    .slice(0, LOOKED_AT)
    .find((form) => isForm(grid, form, dictionary));
  if (!best) {
    return [];
  }
  const groups = splitByName({ ...best, pairs: best.pairs.map((pair) => wholeBeside(grid, pair)) });
  return groups.flatMap((pairs, index) =>
    byStage(ledgerOf(grid, best, pairs, groups[index - 1], groups[index + 1], dictionary), pairs),
  );
}

/** What a form says of 小学部 and 初中部 is a ledger of each besides that of the school. */
function byStage(ledger: Ledger, pairs: readonly Pair[]): readonly Ledger[] {
  const stages = ([undefined, 'primary', 'junior'] as const).filter((stage) =>
    pairs.some((pair) => pair.stage === stage),
  );
  return stages.map((stage) => ({
    ...ledger,
    table: stage ? { ...ledger.table, context: { ...ledger.table.context, stage } } : ledger.table,
    fields: ledger.fields.filter((_field, index) => pairs[index]?.stage === stage),
  }));
}

function isForm(grid: Grid, { entry, pairs, labels }: Form, dictionary: Dictionary): boolean {
  const rows = new Set(pairs.map(({ line }) => line)).size;
  // Whatever stands behind a colon was meant as the value of what stands before it: fewer of them are enough.
  const isSpelled = pairs.filter(({ within }) => within).length >= Math.max(3, pairs.length / 2);
  if (
    (!isSpelled && (pairs.length < 4 || rows < 3)) ||
    pairs.length < labels * 0.4 ||
    isWide(grid, pairs, labels) ||
    isOfHeaders(grid, pairs, entry) ||
    isOfWords(grid, pairs, entry)
  ) {
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

/** 教学班 | 在校生 | 男生 over 9 | 415 | 240: what would be the values of the labels are labels themselves. */
function isOfHeaders(grid: Grid, pairs: readonly Pair[], entry: KindEntry): boolean {
  const headers = pairs.filter(
    ({ line, value, within }) => !within && fieldOfLabel(textOf(grid, line, value), entry)?.score === 1,
  );
  return headers.length > pairs.length / 2;
}

/** 学生(人) | 合计 | 男 over figures: where half of what should be figures are words, labels have been taken for values. */
function isOfWords(grid: Grid, pairs: readonly Pair[], { kind }: KindEntry): boolean {
  const numbers = new Set(
    kind.fields.flatMap(({ field, content }) => (content.type === 'number' ? [field] : [])),
  );
  const texts = pairs
    .filter(({ field, within }) => !within && numbers.has(field))
    .map(({ line, value }) => foldWidth(textOf(grid, line, value)))
    .filter((text) => text !== '' && !isNothing(text));
  const words = texts.filter((text) => !/\d/.test(text));
  return words.length >= FEWEST_WORDS && 2 * words.length >= texts.length;
}

/** A form that says 若干 or 有 once is a form. */
const FEWEST_WORDS = 2;

/** L17=L11+L12: the number that a form gives to a figure stands beside it, and is neither label nor value. */
const FIGURE_CODE = /^L\d+(?:-\d+)?(?:=.*)?$/;

/** A table with labels down its side has many cells beside every label, one with a header has them in a few lines. */
function isWide(grid: Grid, pairs: readonly Pair[], labels: number): boolean {
  const paired = new Set(pairs.map(({ line }) => line));
  const first = Math.min(...paired);
  const last = Math.max(...paired);
  const between = grid.lines
    .filter((line) => line >= first && line <= last)
    .map(
      (line) => filledPositions(grid, line).filter((at) => !FIGURE_CODE.test(textOf(grid, line, at))).length,
    )
    .filter((filled) => filled > 1);
  const filled = between.reduce((sum, count) => sum + count, 0);
  return filled > Math.max(labels, pairs.length) * 2.6 || paired.size < between.length * 0.4;
}

/** 填报单位(公章): … 填报时间: …: known words, but no header. */
function isMeta(grid: Grid, line: number): boolean {
  return filledPositions(grid, line).some((position) => COLON.test(textOf(grid, line, position)));
}

function placeOf({ line, value, field, score, within }: Pair): FieldPlace {
  const place = { field, header: '', index: value, row: line, confidence: Math.min(1, score) };
  return within ? { ...place, text: within.text } : place;
}

function labelOf(grid: Grid, { line, label, within }: Pair): string {
  return within?.label ?? textOf(grid, line, label);
}

/** A page per child, school or hazard on one sheet: the label that it begins with comes again. */
function splitByName({ heads, pairs }: Form): readonly (readonly Pair[])[] {
  const groups: Pair[][] = [];
  let seen = new Set<string>();
  for (const pair of pairs) {
    if (groups.length === 0 || (seen.has(pair.field) && heads.has(pair.field))) {
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
  const known = pairs.slice(0, 5).map((pair) => labelOf(grid, pair).replace(/\s+/g, ''));
  return {
    kind: entry.kind.id,
    table,
    fields: pairs.map((pair) => ({ ...placeOf(pair), header: labelOf(grid, pair) })),
    confidence: Math.min(1, all.length / Math.max(1, labels)),
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
  // 学校名称:样例小学   填报时间:2023年9月: what is no value of the form may still say when it was filled in.
  const spelled = [...new Set(pairs.filter(({ within }) => within).map(({ line }) => line))];
  const around = [...titles, ...spelled.flatMap((line) => textsOf(grid, line))];
  const context = contextOf(around, footers, grid.sheet.name);
  const school = pairs.find(({ field }) => field === 'school_name');
  const name = school ? (school.within?.text ?? textOf(grid, school.line, school.value)) : '';
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
    headers: pairs.map((pair): Header => ({ index: pair.value, path: [labelOf(grid, pair)] })),
    lines: [{ index: top, role: 'data' }],
  };
}
