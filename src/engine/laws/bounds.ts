import { admit, type Draft } from './draft';
import { evidenceOf } from './evidence';
import type { Evidence, Formula } from './law';
import { has, type View } from './view';

const COUNTED = /数|人|师|生|面积|室|房/;
/** Fewer lines can only bear witness against a figure, not accuse one. */
const FEW_LINES = 4;
const WITNESS = -0.1;

/** A part never exceeds its whole (完好 ≤ 实有, 其中女 ≤ 人数): the nearest column before it that bounds it on nearly all lines. */
export function findBounds(view: View, drafts: Draft[]): void {
  if (view.isForm) {
    return;
  }
  const added = view.numbers.filter((item) => view.items[item]?.label.additive);
  const addends = new Set(drafts.flatMap(({ operation, parts }) => (operation === 'sum' ? parts : [])));
  const isPart = (item: number) =>
    has(view.items[item], 'within', 'of-which') && !has(view.items[item], 'whole') && !addends.has(item);
  for (const part of added.filter(isPart)) {
    let best: { readonly formula: Formula; readonly evidence: Evidence } | undefined;
    for (const whole of added.filter((item) => item < part && canBound(view, item))) {
      const formula: Formula = {
        operation: 'at-most',
        whole: part,
        parts: [whole],
        signs: [1],
        scale: 1,
      };
      const evidence = evidenceOf(view, formula);
      const { kept, tried } = evidence;
      best = kept >= 1 && tried - kept <= Math.max(1, 0.1 * tried) ? { formula, evidence } : best;
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

function canBound(view: View, item: number): boolean {
  const axis = view.items[item];
  return (
    (has(axis, 'whole', 'actual', 'count', 'closing') || COUNTED.test(axis?.label.leaf ?? '')) &&
    !has(axis, 'within', 'of-which', 'standard')
  );
}
