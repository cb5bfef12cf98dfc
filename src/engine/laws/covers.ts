import type { Axis, Figures } from './book';
import type { Inner } from './inner';

/** Lines that a total may cover. */
export interface Cover {
  readonly rows: readonly number[];
  /** Leaves lines out (hidden, repeated): explains a single wrong total by chance. */
  readonly drops: boolean;
}

const LONG_LIST = 20;
/** Work of laying out all covers of all wholes; beyond it only the plain ones are tried. */
const MOST_WORK = 2_000_000;

/** The covers of a whole line in order of preference. `from`: the first line behind the whole before it; `inner`: lines that another line is the sum of. */
export function coversOf(figures: Figures, whole: number, from: number, inner: Inner): readonly Cover[] {
  const { rows } = figures;
  const lines = linesOf(figures);
  const before = lines.data.filter((row) => row < whole);
  const block = before.filter((row) => row >= from);
  const wholesBefore = lines.wholes.filter((row) => row < whole);
  const isListed = rows[whole]?.role === 'data';
  const isCostly = lines.wholes.length * rows.length > MOST_WORK;
  const below = isListed || !isCostly ? belowOf(figures, whole, lines) : [];
  if (isListed) {
    return unique(
      [below, tops(rows, below), additions(rows, below), ...beginnings(rows, whole, below)].map(keeping),
    );
  }
  if (isCostly) {
    return unique([before, block, wholesBefore].map(keeping));
  }
  const repeated = figures.repeated();
  const shown = (list: readonly number[]) => list.filter((row) => !rows[row]?.isHidden);
  const once = (list: readonly number[]) => list.filter((row) => !repeated.has(row));
  const dropping = (list: readonly number[], whole: readonly number[]): Cover => ({
    rows: list,
    drops: list.length !== whole.length,
  });
  const lastWhole = wholesBefore.at(-1) ?? -1;
  const after = lines.data.filter((row) => row > whole);
  // Where the line it belongs to is not listed, what # opens divides the whole like the others; right under the whole it is the whole's.
  const own = rows.findIndex((row, index) => index > whole && !row.label.path[0]?.startsWith('#'));
  const marked = rows.flatMap((row, index) =>
    row.role === 'data' && (index < whole || (own >= 0 && index >= own)) ? [index] : [],
  );
  const outer = (list: readonly number[]) => list.filter((row) => !inner.has(row));
  return unique([
    ...[before, block, wholesBefore].map(keeping),
    dropping(shown(before), before),
    dropping(once(before), before),
    dropping(once(shown(before)), before),
    dropping(shown(block), block),
    dropping(once(block), block),
    ...[
      additions(rows, before),
      additions(rows, block),
      tops(rows, before),
      tops(rows, block),
      ...beginnings(rows, whole, below),
      [...wholesBefore, ...before.filter((row) => row > lastWhole)],
      below,
      after,
      tops(rows, after),
      lines.wholes.filter((row) => row > whole),
      additions(rows, below),
      lines.data.filter((row) => row !== whole),
      marked.filter((row) => row > whole),
      marked.filter((row) => row < whole),
      ...(inner.size > 0
        ? [before, block, after, below].flatMap((list) => [outer(list), outer(additions(rows, list))])
        : []),
      groupOf(figures, whole, block),
      namedIn(figures, whole, before),
      // 初中合计 over several 小计, behind the 小学合计.
      ...wholesBefore.slice(-LONG_LIST).map((last) =>
        additions(
          rows,
          before.filter((row) => row > last),
        ),
      ),
      ...(isPartialWhole(rows[whole]) ? runs(before) : []),
      ...divisions(rows, whole, lines),
    ].map(keeping),
  ]);
}

/**
 * Under a whole the 小计 of groups and what has no group: 35岁及以下>小计, 36-50岁>小计, 51岁及以上. What stands behind them may divide the
 * whole otherwise (女教师), so the first two, three … of them.
 */
function divisions(rows: readonly Axis[], whole: number, lines: Lines): readonly (readonly number[])[] {
  const groups = lines.wholes.filter((row) => row > whole);
  const after = additions(rows, [...groups, ...lines.data.filter((row) => row > whole)]).toSorted(
    (one, other) => one - other,
  );
  return groups.length < 2 || groups.length === after.length
    ? []
    : after.slice(1, LONG_LIST).map((_, index) => after.slice(0, index + 2));
}

/** 其中:教学点小计 under the 合计 of all. */
function isPartialWhole(row: Axis | undefined): boolean {
  return row?.label.roles.has('of-which') === true || /^其中/.test(row?.label.path[0] ?? '');
}

/** Every stretch of at least two neighbouring lines. */
function runs(lines: readonly number[]): readonly (readonly number[])[] {
  return lines.length > LONG_LIST
    ? []
    : lines.flatMap((_, from) => lines.slice(from + 1).map((_, more) => lines.slice(from, from + more + 2)));
}

/** Of the lines before a 小计 those of its own group: 社会科学 stands once, over all its lines, and the groups of one line before it do not belong. */
function groupOf({ rows }: Figures, whole: number, block: readonly number[]): readonly number[] {
  const group = rows[whole]?.group;
  return group === undefined ? [] : block.filter((row) => rows[row]?.group === group);
}

/** 小学合计 under lines of both stages, each of which says which it is: those whose word stands in the total's name. */
function namedIn({ rows }: Figures, whole: number, before: readonly number[]): readonly number[] {
  const name = rows[whole]?.label.path.join('') ?? '';
  return before.filter((row) =>
    rows[row]?.words?.some((word, index) => index > 0 && word.length > 1 && name.includes(word)),
  );
}

interface Lines {
  readonly data: readonly number[];
  readonly wholes: readonly number[];
}

const remembered = new WeakMap<Figures, Lines>();

function linesOf(figures: Figures): Lines {
  const known = remembered.get(figures);
  if (known) {
    return known;
  }
  // What # opens is contained in the whole, and divides nothing.
  const of = (role: Axis['role']) =>
    figures.rows.flatMap((row, index) =>
      row.role === role && !row.label.path[0]?.startsWith('#') ? [index] : [],
    );
  const lines = { data: of('data'), wholes: of('whole') };
  remembered.set(figures, lines);
  return lines;
}

/** The lines under a heading line, up to the next of its level. */
function belowOf({ rows }: Figures, whole: number, { data }: Lines): readonly number[] {
  const level = rows[whole]?.level ?? 0;
  const next = rows.findIndex(
    (row, index) =>
      index > whole && (row.role === 'whole' || (level > 0 && row.level > 0 && row.level <= level)),
  );
  const end = next < 0 ? rows.length : next;
  return data.filter((row) => row > whole && row < end);
}

/** Of numbered lines those of the highest level. */
function tops(rows: readonly Axis[], list: readonly number[]): readonly number[] {
  const levels = list.map((row) => rows[row]?.level ?? 0).filter((level) => level > 0);
  const highest = levels.reduce((least, level) => Math.min(least, level), Number.POSITIVE_INFINITY);
  return list.filter((row) => rows[row]?.level === highest);
}

/** Without 其中 lines, which are contained in the line before. */
function additions(rows: readonly Axis[], list: readonly number[]): readonly number[] {
  return list.filter((row) => !rows[row]?.label.roles.has('of-which'));
}

/** Under a whole with 其中 below it: the first two, three … lines. */
function beginnings(
  rows: readonly Axis[],
  whole: number,
  below: readonly number[],
): readonly (readonly number[])[] {
  const opens = /^(?:其中|#)/.test(rows[whole + 1]?.label.path[0] ?? '');
  return opens ? below.slice(1, LONG_LIST).map((_, index) => below.slice(0, index + 2)) : [];
}

function keeping(rows: readonly number[]): Cover {
  return { rows, drops: false };
}

/** Covers of at least two lines, each once. */
function unique(covers: readonly Cover[]): readonly Cover[] {
  const seen = new Set<string>();
  return covers.filter(({ rows }) => {
    const hash = rows.reduce((sum, row) => (sum * 31 + row) | 0, 0);
    const id = `${rows.length}:${rows[0]}:${hash}`;
    const isNew = rows.length >= 2 && !seen.has(id);
    seen.add(id);
    return isNew;
  });
}
