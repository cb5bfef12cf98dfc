import type { Indicator } from '../../model/indicator';
import type { LedgerKind } from '../../model/ledger';
import type { Quantity } from '../../model/quantity';
import { isMarked } from './book';
import { admit, type Draft, sumOf } from './draft';
import type { Stated } from './equals';
import { evidenceOf } from './evidence';
import type { Formula } from './law';
import type { ToldTotal } from './told';
import type { View } from './view';

/** What a ledger's fields are and which quantities they state. */
export interface Known {
  readonly kinds: ReadonlyMap<string, LedgerKind>;
  readonly quantities: ReadonlyMap<string, Quantity>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  /** Quantities that several tables print. */
  readonly stated: readonly Stated[];
  /** What totals cover by the reading of their lists. */
  readonly told: readonly ToldTotal[];
  /** The bound of a demand of the chosen standards. */
  bound(demand: string): number | undefined;
}

const OTHER_UNIT = /亩|公顷|万/g;

/**
 * What a form states of quantities, whatever stands beside them: a part never exceeds the whole that the quantities know of it, and
 * the parts of a whole add up to it.
 */
export function findContained(
  view: View,
  kind: LedgerKind | undefined,
  quantities: Known['quantities'],
  drafts: Draft[],
): void {
  const stated = statedBy(view, kind);
  const isAlike = (items: readonly number[]) => new Set(items.map((item) => unitOf(view, item))).size === 1;
  for (const [id, item] of stated) {
    const whole = stated.get(quantities.get(id)?.partOf ?? '');
    if (whole !== undefined && isAlike([item, whole])) {
      declare(view, { operation: 'at-most', whole: item, parts: [whole], signs: [1], scale: 1 }, drafts);
    }
    for (const ids of quantities.get(id)?.sumsOf ?? []) {
      const parts = ids.map((one) => stated.get(one)).filter((part) => part !== undefined);
      const all = [...parts, ...ids.flatMap((one) => besideStated(view, kind, one))];
      if (parts.length === ids.length && isAlike([item, ...all])) {
        declare(view, sumOf(item, all), drafts);
      }
    }
  }
}

function declare(view: View, formula: Formula, drafts: Draft[]): void {
  const evidence = evidenceOf(view, formula);
  if (evidence.tried > 0) {
    admit(drafts, { ...formula, origin: 'declared', evidence: { ...evidence, share: 1 } });
  }
}

/** The one item that states a quantity; none where several do. */
function statedBy(view: View, kind: LedgerKind | undefined): ReadonlyMap<string, number> {
  const stated = new Map<string, number>();
  for (const { field, quantity } of kind?.fields ?? []) {
    const item = view.figures.fields.get(field);
    if (quantity !== undefined && item !== undefined) {
      stated.set(quantity, stated.has(quantity) ? -1 : item);
    }
  }
  return new Map([...stated].filter(([, item]) => item >= 0));
}

/** 工勤人员 beside 教辅人员, where one quantity is both: items that no field has, under another name of its field. */
function besideStated(view: View, kind: LedgerKind | undefined, id: string): readonly number[] {
  const names = new Set((kind?.fields ?? []).flatMap((one) => (one.quantity === id ? one.headers : [])));
  const taken = new Set(view.figures.fields.values());
  return view.numbers.filter((item) => !taken.has(item) && names.has(view.items[item]?.label.leaf ?? ''));
}

/** The larger unit in a label; of a figure with words around it nobody knows. */
function unitOf(view: View, item: number): string {
  const words = view.items[item]?.label.path.join('') ?? '';
  return isMarked(view.book, view.cell(0, item), 'text')
    ? `text ${item}`
    : (words.match(OTHER_UNIT) ?? []).join('');
}
