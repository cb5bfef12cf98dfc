import { type Axis, type Book, type Figures, figureAt } from './book';
import { type Draft, familyOf } from './draft';
import type { Law } from './law';
import { findPairs } from './pairs';
import { has, type View, viewOf } from './view';

/** Tables of more lines, or with fewer in common, are not laid side by side. */
const LINES = { most: 200, shared: 4, share: 0.6 };
/** Pairs of tables that are tried in one workbook. */
const MOST_PAIRS = 200;

/** Laws across tables with the same lines (schools, classes): rates of one from figures of another, equal quantities of both. */
export function linksOf(book: Book): readonly Law[] {
  const names = new Map(book.tables.map((table) => [table, linesByName(table)]));
  const tables = book.tables.filter((table) => (names.get(table)?.size ?? 0) >= LINES.shared);
  const pairs = tables.flatMap((one) =>
    tables.filter((other) => other !== one).map((other) => ({ one, other })),
  );
  return pairs.slice(0, MOST_PAIRS).flatMap(({ one, other }) => {
    const view = sideBySide(book, [one, names.get(one)], [other, names.get(other)]);
    return view ? [...rates(view, one), ...equalities(view, one)] : [];
  });
}

type Names = ReadonlyMap<string, number>;

/** Lines by name, those whose name stands once. */
function linesByName({ rows, isForm }: Figures): Names {
  if (isForm || rows.length > LINES.most) {
    return new Map();
  }
  const found = new Map<string, number>();
  const twice = new Set<string>();
  rows.forEach(({ label, role }, row) => {
    const name = label.path[0] ?? '';
    if (name.length >= 2 && role !== 'other') {
      if (found.has(name)) {
        twice.add(name);
      }
      found.set(name, row);
    }
  });
  for (const name of twice) {
    found.delete(name);
  }
  return found;
}

/** The columns of both tables over the lines that they share: those of the first table first. */
function sideBySide(
  book: Book,
  [one, names = new Map()]: readonly [Figures, Names | undefined],
  [other, others = new Map()]: readonly [Figures, Names | undefined],
): View | undefined {
  const shared = [...names].flatMap(([name, row]) => {
    const there = others.get(name);
    return there === undefined ? [] : [{ row, there }];
  });
  if (shared.length < LINES.shared || shared.length < LINES.share * names.size) {
    return undefined;
  }
  const numeric = ({ columns, isNumeric }: Figures) =>
    columns.flatMap((axis, column) => (isNumeric[column] && !has(axis, 'key') ? [column] : []));
  const own = numeric(one);
  const theirs = numeric(other);
  const cell = (line: number, item: number) => {
    const at = shared[line];
    return item < own.length
      ? one.start + (at?.row ?? 0) * one.columns.length + (own[item] ?? 0)
      : other.start + (at?.there ?? 0) * other.columns.length + (theirs[item - own.length] ?? 0);
  };
  const at = new Map<number, { readonly line: number; readonly item: number }>();
  for (let line = 0; line < shared.length; line++) {
    for (let item = 0; item < own.length + theirs.length; item++) {
      at.set(cell(line, item), { line, item });
    }
  }
  const items = [
    ...own.map((column) => one.columns[column]),
    ...theirs.map((column) => other.columns[column]),
  ].filter((axis) => axis !== undefined);
  return viewOf({
    book,
    figures: one,
    axis: 'link',
    items,
    lines: shared.flatMap(({ row }): readonly Axis[] => {
      const line = one.rows[row];
      return line ? [{ ...line, role: 'data' }] : [];
    }),
    numbers: items.map((_, item) => item),
    cell,
    locate: (one) => at.get(one),
  });
}

function countOwn({ columns, isNumeric }: Figures): number {
  return columns.filter((axis, column) => isNumeric[column] && !has(axis, 'key')).length;
}

/** Rates of the first table with a figure of the other among what they are worked out from. */
function rates(view: View, one: Figures): readonly Law[] {
  const own = countOwn(one);
  const drafts: Draft[] = [];
  findPairs(view, drafts, 'named rates');
  return drafts
    .filter(
      ({ whole, parts, origin }) => origin === 'header' && whole < own && parts.some((part) => part >= own),
    )
    .map((draft) => ({ ...familyOf(view, draft), origin: 'link' }));
}

/** Equal words and equal figures on most lines, in one direction (the pair is tried both ways). */
function equalities(view: View, one: Figures): readonly Law[] {
  const own = countOwn(one);
  const { book, items, data } = view;
  return items.slice(0, own).flatMap((axis, item) =>
    items.slice(own).flatMap((other, index): readonly Law[] => {
      const there = own + index;
      const isFirst = view.cell(0, item) < view.cell(0, there);
      if (!isFirst || !sameWords(axis, other)) {
        return [];
      }
      let [kept, tried] = [0, 0];
      const values = new Set<number>();
      for (const line of data) {
        const [a, b] = [figureAt(book, view.cell(line, item)), figureAt(book, view.cell(line, there))];
        if (!Number.isNaN(a) && !Number.isNaN(b)) {
          tried++;
          kept += Number(Math.abs(a - b) < 1e-6);
          values.add(a);
        }
      }
      return kept >= LINES.shared && kept >= 0.75 * tried && kept < tried && values.size >= 3
        ? [
            {
              ...familyOf(view, {
                operation: 'sum',
                whole: item,
                parts: [there],
                signs: [1],
                scale: 1,
                origin: 'link',
                evidence: { kept, tried, share: kept / tried },
              }),
            },
          ]
        : [];
    }),
  );
}

function sameWords({ label: one }: Axis, { label: other }: Axis): boolean {
  return one.leaf === other.leaf || (other.leaf.length > 2 && one.path.join('').includes(other.leaf));
}
