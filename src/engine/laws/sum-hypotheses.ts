import type { Axis } from './book';
import { has, type View } from './view';

/** Items of which one may be the sum of the others. */
export interface SumHypothesis {
  readonly whole: number;
  readonly parts: readonly number[];
  readonly origin: 'header' | 'mined';
}

const WHOLE_PARENT = /计|总|全/;
const HEADCOUNT = /人数|学生数|班额|在校/;
/** A whole stands at most so many items before its parts, or behind them. */
const REACH = { before: 8, behind: 4 };
const LONGEST_RUN = { named: 32, unnamed: 16 };
const MOST_RUN_ITEMS = 80;

/**
 * Everything that headers, likeness and neighbourhood suggest; the figures decide. `inner`: items that another is known to be the sum
 * of (英语, 日语 beside 外语), over which the neighbours of a sum go on.
 */
export function sumHypotheses(view: View, inner: ReadonlySet<number>): readonly SumHypothesis[] {
  const added = view.numbers.filter((item) => view.items[item]?.label.additive);
  const outer = added.filter((item) => !inner.has(item));
  const seen = new Set<string>();
  return [
    ...underOneParent(view, added),
    ...overGroups(view, added),
    ...ofBothSexes(view, added),
    ...(view.isForm ? [] : inARow(view, added)),
    ...(view.isForm || inner.size === 0 ? [] : inARow(view, outer)),
  ].filter(({ whole, parts }) => {
    const id = `${whole}=${parts.join()}`;
    const isNew = !seen.has(id);
    seen.add(id);
    return (
      isNew &&
      parts.length >= 2 &&
      !parts.includes(whole) &&
      isWithin(view, whole, parts) &&
      !addsTwice(view, parts)
    );
  });
}

/** A 小计 beside what it adds up itself. */
function addsTwice(view: View, parts: readonly number[]): boolean {
  return parts.some(
    (part) =>
      parentOf(view, part) !== '' &&
      has(view.items[part], 'whole') &&
      parts.some((other) => other !== part && parentOf(view, other) === parentOf(view, part)),
  );
}

function pathOf(view: View, item: number): readonly string[] {
  return view.items[item]?.label.path ?? [];
}

function parentOf(view: View, item: number): string {
  return view.items[item]?.label.parent ?? '';
}

function isUnder(view: View, item: number, prefix: readonly string[]): boolean {
  const path = pathOf(view, item);
  return prefix.every((step, depth) => path[depth] === step);
}

/** A whole under a parent adds what stands under the same parent, unless the parent itself speaks of a whole. */
function isWithin(view: View, whole: number, parts: readonly number[]): boolean {
  const parents = pathOf(view, whole).slice(0, -1);
  return (
    parents.length === 0 ||
    parts.every((part) => isUnder(view, part, parents)) ||
    WHOLE_PARENT.test(parents.join(''))
  );
}

/** Children of one parent divide its 合计, or a whole that stands beside the group. */
function underOneParent(view: View, added: readonly number[]): readonly SumHypothesis[] {
  const prefixes = new Map<string, readonly string[]>();
  for (const item of added) {
    const path = pathOf(view, item);
    for (let depth = 1; depth < path.length; depth++) {
      prefixes.set(path.slice(0, depth).join('>'), path.slice(0, depth));
    }
  }
  return [...prefixes.values()].flatMap((prefix) => {
    const group = added.filter((item) => isUnder(view, item, prefix));
    const [first = 0] = group;
    const last = group.at(-1) ?? 0;
    const isDirect = (item: number) => pathOf(view, item).length === prefix.length + 1;
    const wholes = group.filter((item) => isDirect(item) && has(view.items[item], 'whole'));
    const parts = group.filter((item) => !wholes.includes(item) && !has(view.items[item], 'of-which'));
    const direct = parts.filter((item) => isDirect(item) || has(view.items[item], 'whole'));
    const beside = added.filter(
      (item) => !group.includes(item) && item >= first - REACH.before && item <= last + REACH.behind,
    );
    const plain = group.filter((item) => !has(view.items[item], 'of-which'));
    // 其中 over several columns may as well divide the whole as pick from it: the lines must say.
    const named = prefix.at(-1)?.startsWith('其中')
      ? group.filter((item) => has(view.items[item], 'of-which'))
      : [];
    return [
      ...beside.map((whole): SumHypothesis => ({ whole, parts: named, origin: 'mined' })),
      ...wholes.flatMap((whole) => [header(whole, parts), header(whole, direct)]),
      ...beside.flatMap((whole) => [header(whole, plain), header(whole, parts)]),
    ];
  });
}

function header(whole: number, parts: readonly number[]): SumHypothesis {
  return { whole, parts, origin: 'header' };
}

/** The same header under every group: 合计>男 = 一年级>男 + 二年级>男 … */
function overGroups(view: View, added: readonly number[]): readonly SumHypothesis[] {
  const leaves = new Map<string, number[]>();
  for (const item of added) {
    const leaf = view.items[item]?.label.leaf ?? '';
    if (parentOf(view, item) !== '') {
      leaves.set(leaf, [...(leaves.get(leaf) ?? []), item]);
    }
  }
  return [...leaves].flatMap(([leaf, same]): readonly SumHypothesis[] => {
    const ends = same.length > 2 ? [same[0] ?? 0, same.at(-1) ?? 0] : [];
    const wholes = added.filter(
      (item) =>
        !same.includes(item) && (has(view.items[item], 'whole') || view.items[item]?.label.leaf === leaf),
    );
    return [
      ...ends.map(
        (whole): SumHypothesis => ({
          whole,
          parts: same.filter((item) => item !== whole),
          origin: WHOLE_PARENT.test(parentOf(view, whole)) ? 'header' : 'mined',
        }),
      ),
      ...(same.length > 1 ? wholes.map((whole) => header(whole, same)) : []),
    ];
  });
}

function ofBothSexes(view: View, added: readonly number[]): readonly SumHypothesis[] {
  const of = (role: 'male' | 'female') => added.filter((item) => has(view.items[item], role));
  return of('male').flatMap((boys) =>
    of('female')
      .filter((girls) => Math.abs(boys - girls) <= 3 && parentOf(view, boys) === parentOf(view, girls))
      .flatMap((girls) =>
        added
          .filter((whole) => Math.abs(whole - boys) <= REACH.behind)
          .map((whole) => ({
            whole,
            parts: [boys, girls],
            origin: isHeadcount(view.items[whole]) ? ('header' as const) : ('mined' as const),
          })),
      ),
  );
}

function isHeadcount(axis: Axis | undefined): boolean {
  return has(axis, 'whole') || HEADCOUNT.test(axis?.label.leaf ?? '');
}

/** Neighbours on either side, one after the other; a 合计 may stand two items off. */
function inARow(view: View, added: readonly number[]): readonly SumHypothesis[] {
  return added.slice(0, MOST_RUN_ITEMS).flatMap((whole, position) => {
    const isNamed = has(view.items[whole], 'whole');
    const gaps = isNamed ? [1, 2, 3] : [1, 2];
    return [-1, 1].flatMap((direction) =>
      gaps
        .flatMap((gap) =>
          [false, true].flatMap((marked) =>
            runsFrom(view, added, [position + direction * gap, direction], {
              marked,
              longest: isNamed ? LONGEST_RUN.named : LONGEST_RUN.unnamed,
            }),
          ),
        )
        .map((run) => ({
          whole,
          parts: run,
          origin: isNamed || endsInRest(view, run) ? ('header' as const) : ('mined' as const),
        })),
    );
  });
}

/** Parts that end in 其他 divide something. */
function endsInRest(view: View, run: readonly number[]): boolean {
  return run.length >= 3 && /^其[他它]/.test(view.items[run.at(-1) ?? 0]?.label.leaf ?? '');
}

/** `marked`: what # opens is taken as a part like the others, because the item that it belongs to is not there; not as the first. */
function runsFrom(
  view: View,
  added: readonly number[],
  [from, direction]: readonly [number, number],
  { marked, longest }: { readonly marked: boolean; readonly longest: number },
): readonly (readonly number[])[] {
  const runs: (readonly number[])[] = [];
  const run: number[] = [];
  for (let at = from; at >= 0 && at < added.length && run.length < longest; at += direction) {
    const item = added[at] ?? 0;
    const axis = view.items[item];
    const isMarked = marked && run.length > 0 && axis?.label.path.at(-1)?.startsWith('#') === true;
    if (has(axis, 'of-which') && !isMarked) {
      continue;
    }
    if (has(axis, 'gap') && !has(axis, 'actual', 'count', 'amount')) {
      break;
    }
    run.push(item);
    runs.push([...run].sort((one, other) => one - other));
  }
  return runs;
}
