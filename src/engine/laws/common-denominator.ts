import { type Axis, type Book, decimalsAt, type Figures, figureAt, figureIn } from './book';
import { type Law, toleranceOf } from './law';
import { has, viewOver } from './view';

/** 生均, 每百名学生: values that are worked out per head of something. */
const PER_HEAD = /生均|人均|每生|每名|每百/;
const PER_HUNDRED = /每百/;
/** Per hundred; per head, from 万元 to 元 among them. */
const SCALES = { hundred: [100], head: [1, 1e4] };
/** What is divided by. */
const HEADS = /学生|在校|在籍|生数|人数/;
/** So many lines, and this share of those that can show it, must be over the same number. */
const LINES = { most: 60, kept: 3, share: 0.6 };
/** Smaller numbers divide too much. */
const LEAST = 20;
/** A value that is further off than so many times says something else. */
const FAR = 3;

/** A line of a self-assessment: the value, and the figure that it is worked out from. */
interface Shown {
  readonly whole: number;
  readonly base: number;
  readonly scales: readonly number[];
}

/**
 * 基础数据 and 本校值 side by side, each line over the same number (在校生807人), which another table states: rates whose denominator stands
 * elsewhere. The number is told by the lines that come out, and must be one that the workbook holds.
 */
export function commonDenominators(book: Book): readonly Law[] {
  const tables = book.tables.filter(({ isForm, rows }) => !isForm && rows.length <= LINES.most);
  const known = tables.some((table) => perHeadLines(table).length >= LINES.kept) ? headsOf(book) : [];
  return tables.flatMap((figures) => {
    const lines = perHeadLines(figures);
    if (lines.length < LINES.kept) {
      return [];
    }
    const own = new Set(valuesOf(book, figures));
    const others = known.filter(({ value }) => !own.has(value));
    const found = figures.columns.flatMap((column, whole) =>
      figures.columns.flatMap((_, base) =>
        base === whole || has(column, 'standard', 'gap')
          ? []
          : overOne(book, figures, shownIn(book, figures, lines, [whole, base]), others),
      ),
    );
    return found.toSorted((one, other) => (other[0]?.kept ?? 0) - (one[0]?.kept ?? 0))[0] ?? [];
  });
}

function perHeadLines({ rows }: Figures): readonly number[] {
  return rows.flatMap((row, line) => (row.role === 'data' && PER_HEAD.test(nameOf(row)) ? [line] : []));
}

function nameOf(axis: Axis | undefined): string {
  return [...(axis?.label.path ?? []), ...(axis?.words ?? [])].join('');
}

function valuesOf({ value }: Book, { start, rows, columns }: Figures): Float64Array {
  return value.subarray(start, start + rows.length * columns.length);
}

interface Known {
  readonly value: number;
  readonly cell: number;
}

/** Every number of heads in the workbook, once, where it is a total if it is one. */
function headsOf(book: Book): readonly Known[] {
  const found = new Map<number, number>();
  for (const { start, rows, columns } of book.tables) {
    rows.forEach((row, line) => {
      columns.forEach((column, item) => {
        const cell = start + line * columns.length + item;
        const value = figureAt(book, cell);
        const isOfHeads = HEADS.test(nameOf(column)) || HEADS.test(nameOf(row));
        if (
          isOfHeads &&
          Number.isInteger(value) &&
          value >= LEAST &&
          (row.role === 'whole' || !found.has(value))
        ) {
          found.set(value, cell);
        }
      });
    });
  }
  return [...found].map(([value, cell]) => ({ value, cell }));
}

function shownIn(
  book: Book,
  figures: Figures,
  lines: readonly number[],
  [whole, base]: readonly [number, number],
): readonly Shown[] {
  const { start, rows, columns } = figures;
  return lines
    .filter((line) => figureIn(book, figures, line, whole) > 0 && figureIn(book, figures, line, base) > 0)
    .map((line) => ({
      whole: start + line * columns.length + whole,
      base: start + line * columns.length + base,
      scales: PER_HUNDRED.test(nameOf(rows[line])) ? SCALES.hundred : SCALES.head,
    }));
}

/** One law per scale: 每百名 times a hundred, 生均 as it is. */
function overOne(
  book: Book,
  figures: Figures,
  shown: readonly Shown[],
  known: readonly Known[],
): readonly (readonly Law[])[] {
  const isRounded = ({ whole }: Shown) => decimalsAt(book, whole) > 0;
  if (shown.length < LINES.kept || 2 * shown.filter(isRounded).length < shown.length) {
    return [];
  }
  let best: { readonly kept: readonly Shown[]; readonly by: Known } | undefined;
  for (const by of known) {
    const kept = shown.filter((one) => one.scales.some((scale) => comesOut(book, one, by.value, scale)));
    best = kept.length > (best?.kept.length ?? 0) ? { kept, by } : best;
  }
  const { kept = [], by } = best ?? {};
  const values = new Set(kept.map(({ whole }) => figureAt(book, whole)));
  if (!by || values.size < LINES.kept || kept.length < LINES.share * shown.length) {
    return [];
  }
  const laws = [...SCALES.head, ...SCALES.hundred].flatMap((scale) =>
    lawOf(
      book,
      figures,
      shown.filter((one) => scaleOf(book, one, by.value) === scale),
      {
        by,
        scale,
        kept: kept.length,
        tried: shown.length,
      },
    ),
  );
  return [laws];
}

function comesOut(book: Book, { whole, base }: Shown, by: number, scale: number): boolean {
  const off = Math.abs(figureAt(book, whole) - (figureAt(book, base) / by) * scale);
  return off <= toleranceOf('ratio', decimalsAt(book, whole), decimalsAt(book, base), 2);
}

/** The scale that brings a value near what it should be, if one does. */
function scaleOf(book: Book, { whole, base, scales }: Shown, by: number): number | undefined {
  const times = (scale: number) => figureAt(book, whole) / ((figureAt(book, base) / by) * scale);
  return scales.find((scale) => times(scale) < FAR && times(scale) > 1 / FAR);
}

function lawOf(
  book: Book,
  figures: Figures,
  shown: readonly Shown[],
  { by, scale, kept, tried }: Pick<Law, 'scale' | 'kept' | 'tried'> & { readonly by: Known },
): readonly Law[] {
  const [axis] = figures.columns;
  if (!axis || shown.length === 0) {
    return [];
  }
  const listed = [...shown.map(({ whole, base }) => [whole, base]), [-1, -1, by.cell]];
  return [
    {
      view: viewOver({ book, figures, axis: 'link' }, listed, axis),
      operation: 'ratio',
      whole: 0,
      parts: [1, 2],
      signs: [1, 1],
      scale,
      fixed: shown.length,
      lines: shown.map((_, line) => line),
      origin: 'header',
      weight: 0.4 + 0.6 * (kept / tried),
      kept,
      tried,
    },
  ];
}
