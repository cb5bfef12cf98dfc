import type { Formula as Measure, Term } from '../../model/indicator';
import type { LedgerKind } from '../../model/ledger';
import { figureAt } from './book';
import type { Known } from './contained';
import { admit, type Draft } from './draft';
import { evidenceOf } from './evidence';
import { type Evidence, expectedOf, type Formula } from './law';
import type { View } from './view';

/** Figures may stand in 元 or 万元, rates as fractions or per hundred: which, the lines show. */
const UNITS = [1, 100, 1e4, 1e-4];
/** Lines of a table that must keep it, and of those tried so large a share. */
const LEAST = { kept: 2, share: 0.5 };

/** What fields state of an indicator follows from what others of the line state of its quantities: 生均教学及辅助用房面积, 每百名学生X. */
export function findIndicated(
  view: View,
  kind: LedgerKind | undefined,
  { quantities, indicators }: Known,
  drafts: Draft[],
): void {
  const stated = statedOnLines(view, kind);
  for (const { field, indicator } of kind?.fields ?? []) {
    const whole = view.figures.fields.get(field);
    const known = indicators.get(indicator ?? '');
    if (whole === undefined || !known) {
      continue;
    }
    const [best] = [known.formula, ...(known.variants ?? [])]
      .flatMap((measure) => formulasOf(measure, whole, (term) => itemsOf(term, stated, quantities)))
      .flatMap((formula) => borneOut(view, formula))
      .sort((one, other) => other.evidence.share - one.evidence.share);
    if (best) {
      admit(drafts, { ...best.formula, origin: 'declared', evidence: best.evidence });
    }
  }
}

/** The item that states a quantity line by line; none where several do. */
function statedOnLines(view: View, kind: LedgerKind | undefined): ReadonlyMap<string, number> {
  const rules = (kind?.states ?? []).filter(
    ({ how, scope }) => (how === 'value' || how === 'sum') && scope?.stage === undefined,
  );
  const stated = new Map<string, number>();
  for (const { field, quantity } of [...(kind?.fields ?? []), ...rules]) {
    const item = view.figures.fields.get(field);
    if (quantity !== undefined && item !== undefined) {
      stated.set(quantity, (stated.get(quantity) ?? item) === item ? item : AMBIGUOUS);
    }
  }
  return new Map([...stated].filter(([, item]) => item !== AMBIGUOUS));
}

const AMBIGUOUS = -1;

interface SignedItem {
  readonly item: number;
  readonly sign: number;
}

/** The items of a term: its own, else those of a sum that it is; none where a part that is taken away is not stated; `undefined` where it lacks. */
function itemsOf(
  { quantity, sign }: Term,
  stated: ReadonlyMap<string, number>,
  quantities: Known['quantities'],
): readonly SignedItem[] | undefined {
  const known = quantities.get(quantity);
  const sums = [[quantity], ...(known?.sumsOf ?? [])].map((ids) => ids.map((id) => stated.get(id)));
  const items = sums.find((own) => own.every((item) => item !== undefined));
  return (
    items?.flatMap((item) => (item === undefined ? [] : [{ item, sign }])) ??
    (sign < 0 && known?.partOf !== undefined ? [] : undefined)
  );
}

function formulasOf(
  measure: Measure,
  whole: number,
  itemsOfTerm: (term: Term) => readonly SignedItem[] | undefined,
): readonly Formula[] {
  if (measure.kind !== 'ratio') {
    return [];
  }
  const above = measure.numerator.map(itemsOfTerm);
  const all = [...above, ...measure.denominator.map(itemsOfTerm)];
  const items = all.flatMap((own) => own ?? []);
  return all.includes(undefined)
    ? []
    : UNITS.map((unit) => ({
        operation: 'ratio',
        whole,
        parts: items.map(({ item }) => item),
        signs: items.map(({ sign }) => sign),
        over: above.flatMap((own) => own ?? []).length,
        scale: measure.times * unit,
      }));
}

/** In a form, whose one line may be the wrong one, a figure of the right order is enough. */
function borneOut(
  view: View,
  formula: Formula,
): readonly { readonly formula: Formula; readonly evidence: Evidence }[] {
  const evidence = evidenceOf(view, formula);
  if (view.isForm) {
    const at = (item: number) => figureAt(view.book, view.cell(0, item));
    const times = at(formula.whole) / expectedOf(formula, formula.parts.map(at));
    return evidence.tried > 0 && times > 0.5 && times < 2
      ? [{ formula, evidence: { ...evidence, share: Math.max(evidence.share, 0.5) } }]
      : [];
  }
  return evidence.kept >= LEAST.kept && evidence.share >= LEAST.share ? [{ formula, evidence }] : [];
}
