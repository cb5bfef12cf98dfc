import { admit, type Draft } from './draft';
import { evidenceOf } from './evidence';
import type { Inner } from './inner';
import type { Evidence, Formula } from './law';
import { has, type View } from './view';

const COUNTED = /数|人|师|生|面积|室|房/;
/** How often something was done, and for how long: the whole of nothing but times. */
const TIMES = /[次节天]数|课时|学时/;
/** 达标项数 counts demands, 是否达标 nothing. */
const VERDICT = /项数|是否/;
/** Fewer lines can only bear witness against a figure, not accuse one. */
const FEW_LINES = 4;
const WITNESS = -0.1;
/** The share of lines that may break it: where 其中 or # says that it is a part, and where only its name does. */
const NAMED = 0.4;
const UNNAMED = 0.1;

/**
 * A part never exceeds its whole (完好 ≤ 实有, 其中女 ≤ 人数): the nearest column before it that bounds it on nearly all lines.
 * `inner`: items that another is the sum of; what 其中 opens after them is a part of that one.
 */
export function findBounds(view: View, drafts: Draft[], inner: Inner = new Map()): void {
  if (view.isForm) {
    return;
  }
  const added = view.numbers.filter((item) => view.items[item]?.label.additive);
  const addends = new Set(drafts.flatMap(({ operation, parts }) => (operation === 'sum' ? parts : [])));
  const isPart = (item: number) =>
    has(view.items[item], 'within', 'of-which') &&
    !has(view.items[item], 'whole') &&
    !addends.has(item) &&
    !VERDICT.test(view.items[item]?.label.leaf ?? '');
  const opened = openedTogether(view, added, inner);
  for (const part of added.filter(isPart)) {
    let best: { readonly formula: Formula; readonly evidence: Evidence } | undefined;
    for (const whole of wholesOf(view, part, added, inner)) {
      const formula = boundOf(part, whole);
      const own = evidenceOf(view, formula);
      const evidence = own.tried < FEW_LINES && opened && isOpened(view, part) ? opened : own;
      const { kept, tried } = evidence;
      const most = Math.max(1, (has(view.items[part], 'of-which') ? NAMED : UNNAMED) * tried);
      best = kept >= 1 && tried - kept <= most ? { formula, evidence } : best;
    }
    if (best) {
      const { kept, tried, share } = best.evidence;
      admit(drafts, {
        ...best.formula,
        origin: 'header',
        evidence: { kept, tried, share: kept >= FEW_LINES ? share : WITNESS },
      });
    }
  }
}

function boundOf(part: number, whole: number): Formula {
  return { operation: 'at-most', whole: part, parts: [whole], signs: [1], scale: 1 };
}

/** In a table of few lines the marks 其中 and # bear each other out: how all parts that they open fare, where nearly all are kept. */
function openedTogether(view: View, added: readonly number[], inner: Inner): Evidence | undefined {
  const all = added
    .filter((part) => isOpened(view, part))
    .flatMap((part) =>
      wholesOf(view, part, added, inner).map((whole) => evidenceOf(view, boundOf(part, whole))),
    );
  const sum = (of: (one: Evidence) => number) => all.reduce((total, one) => total + of(one), 0);
  const [kept, near, tried] = [sum((one) => one.kept), sum((one) => one.near), sum((one) => one.tried)];
  const share = kept / tried;
  return kept >= FEW_LINES && share >= 1 - NAMED
    ? { kept, near, tried, zero: 0, values: kept, shapes: kept, active: kept, share }
    : undefined;
}

/** What 其中 or # opens is a part of the nearest item before that none opens. */
function wholesOf(view: View, part: number, added: readonly number[], inner: Inner): readonly number[] {
  const before = added.filter((item) => item < part && isOfTimes(view, item) === isOfTimes(view, part));
  const opener = before.findLast((item) => !has(view.items[item], 'of-which') && !inner.has(item));
  return isOpened(view, part) && opener !== undefined
    ? [opener]
    : before.filter((item) => canBound(view, item));
}

function isOpened(view: View, part: number): boolean {
  return /^(?:其中|#)/.test(view.items[part]?.label.path.at(-1) ?? '');
}

function isOfTimes(view: View, item: number): boolean {
  return TIMES.test(view.items[item]?.label.leaf ?? '');
}

function canBound(view: View, item: number): boolean {
  const axis = view.items[item];
  return (
    (has(axis, 'whole', 'actual', 'count', 'closing') || COUNTED.test(axis?.label.leaf ?? '')) &&
    !has(axis, 'within', 'of-which', 'standard')
  );
}
