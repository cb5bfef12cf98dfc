import type { Field, LedgerKind, Relation } from '../../model/ledger';
import { yuanOf } from '../../reading/units';
import { figureAt } from './book';
import { admit, type Draft } from './draft';
import { evidenceOf } from './evidence';
import type { Evidence, Formula } from './law';
import { upsideDown, type View } from './view';

/** What fails on so many lines, and on more than half of them, is not what this table does. */
const FAILING = 4;
const HALF = 0.5;
/** What a table has of a declared sum of more parts is its sum only where its lines say so. */
const LACKING = { kept: 2, share: 0.6 };
/** A declared relation convinces at least as much as one that half the lines keep. */
const LEAST_SHARE = 0.5;

interface Tried {
  readonly formula: Formula;
  readonly evidence: Evidence;
  readonly view?: View;
}

/**
 * The relations that a kind of ledger declares between its fields, as far as the table has them and its lines do not speak against them;
 * those are given back that most lines break.
 */
export function findDeclared(view: View, kind: LedgerKind | undefined, drafts: Draft[]): readonly Formula[] {
  return (kind?.relations ?? []).flatMap((relation) => {
    const declared = formulasOf(view, relation, kind?.fields ?? [])
      .flatMap((formula) => inBothOrders(view, formula))
      .reduce<Tried | undefined>(better, undefined);
    const best = declared && withUnread(view, declared);
    if (!best || best.evidence.tried === 0 || isChance(best, relation)) {
      return [];
    }
    const { formula, evidence } = best;
    if (isFlood(best)) {
      // Lines of an account may be sorted by something else than time.
      return formula.operation === 'running' ? [] : [formula];
    }
    const share = Math.max(evidence.share, LEAST_SHARE);
    admit(drafts, {
      ...formula,
      origin: 'declared',
      evidence: { ...evidence, share },
      ...(best.view ? { view: best.view } : {}),
      ...(relation.type === 'at-most' && relation.severity === 'query' ? { isAsked: true } : {}),
    });
    return [];
  });
}

/** An account may go on from line to line downwards or upwards. */
function inBothOrders(view: View, formula: Formula): readonly Tried[] {
  const written = { formula, evidence: evidenceOf(view, formula) };
  if (formula.operation !== 'running' || written.evidence.kept === written.evidence.tried) {
    return [written];
  }
  const turned = upsideDown(view);
  const other = evidenceOf(turned, formula);
  return other.kept >= 2 * written.evidence.kept ? [{ formula, evidence: other, view: turned }] : [written];
}

/** The plainest, unless another is kept by more than the one line that may be wrong. */
function better(best: Tried | undefined, other: Tried): Tried {
  const [known, kept] = [best?.evidence.kept ?? 0, other.evidence.kept];
  return best && (kept <= known || (known > 0 && kept === known + 1)) ? best : other;
}

/** The sum of some of the parts, which need not be the whole's. */
function isChance({ formula, evidence: { kept, share } }: Tried, relation: Relation): boolean {
  const isShort = relation.type === 'sum' && formula.parts.length < relation.parts.length;
  return isShort && (kept < LACKING.kept || share < LACKING.share);
}

function isFlood({ formula, evidence: { kept, near, tried } }: Tried): boolean {
  // A wrong stock breaks two lines.
  const failed = tried - kept - (formula.operation === 'running' ? near : 0);
  const isNeverCarried = formula.operation === 'running' && kept === 0 && tried >= FAILING - 1;
  return isNeverCarried || (failed >= FAILING && failed > HALF * tried);
}

/** A sum that many lines break by just what stands in one more column is the sum with that column. */
function withUnread(view: View, declared: Tried): Tried {
  const { formula, evidence } = declared;
  const { operation, whole, parts, signs } = formula;
  if (operation !== 'sum' || evidence.tried - evidence.kept < 2) {
    return declared;
  }
  const isFree = (item: number) =>
    item !== whole && !parts.includes(item) && view.items[item]?.label.additive === true;
  return view.numbers
    .filter(isFree)
    .flatMap((item) =>
      [1, -1].map((sign) => ({ ...formula, parts: [...parts, item], signs: [...signs, sign] })),
    )
    .map((wider) => ({ formula: wider, evidence: evidenceOf(view, wider) }))
    .filter((wider) => wider.evidence.kept === wider.evidence.tried)
    .reduce(better, declared);
}

/** A relation between the items of a table, in the units that they may be in; the plainest first. */
function formulasOf(view: View, relation: Relation, known: readonly Field[]): readonly Formula[] {
  const { fields } = view.figures;
  const of = (
    operation: Formula['operation'],
    whole: string,
    parts: readonly string[],
    {
      signs = parts.map(() => 1),
      scales = [1],
    }: { signs?: readonly number[]; scales?: readonly number[] } = {},
  ): readonly Formula[] => {
    const at = fields.get(whole);
    const items = parts.map((part) => fields.get(part)).filter((item) => item !== undefined);
    return at === undefined || items.length < parts.length
      ? []
      : scales.map((scale) => ({ operation, whole: at, parts: items, signs, scale }));
  };
  const lessThan = (
    operation: 'floored' | 'difference',
    { result, from, minus }: { readonly result: string; readonly from: string; readonly minus: string },
  ) => of(operation, result, [from, minus], { signs: [1, -1] }).map((one) => inOneUnit(view, one));
  switch (relation.type) {
    case 'sum': {
      const parts = relation.parts.filter((part) => fields.has(part));
      return parts.length > 1 ? of('sum', relation.total, parts).map((one) => inOneUnit(view, one)) : [];
    }
    case 'product':
      return relation.factors.length === 2
        ? of('product', relation.result, relation.factors, { scales: [1, 1e-4] })
        : [];
    case 'difference':
      // Some write what is over, or what lacks, with its sign.
      return [
        ...(relation.floor ? lessThan('floored', relation) : []),
        ...lessThan('difference', relation),
        ...(relation.floor
          ? lessThan('difference', { ...relation, from: relation.minus, minus: relation.from })
          : []),
      ];
    case 'quotient': {
      const times = relation.times ?? (isPercent(relation.result, known) ? 100 : 1);
      return of('ratio', relation.result, [relation.numerator, relation.denominator], {
        scales: [times, times * 100, times / 100],
      });
    }
    case 'at-most':
      return of('at-most', relation.part, [relation.whole]);
    case 'balance':
      return of(
        'running',
        relation.balance,
        [relation.balance, relation.incoming, ...(fields.has(relation.outgoing) ? [relation.outgoing] : [])],
        { signs: [1, 1, goesOutBelow(view, fields.get(relation.outgoing)) ? 1 : -1] },
      ).map((one) => inOneUnit(view, one));
    default:
      return [];
  }
}

/** Where all that goes out is written below nothing, that is how the table tells it. */
function goesOutBelow(view: View, item = -1): boolean {
  const written = view.data
    .map((line) => figureAt(view.book, view.cell(line, item)))
    .filter((value) => value < 0 || value > 0);
  return written.length > 0 && written.every((value) => value < 0);
}

/** Money of different units (原值(元), 净值(万元)) is added in that of the whole; a floored difference of them is left alone. */
function inOneUnit(view: View, formula: Formula): Formula {
  const yuan = (item: number) => yuanOf(view.items[item]?.label.path.join('') ?? '');
  const own = yuan(formula.whole);
  const factors = formula.parts.map((part) => (yuan(part) ?? own ?? 1) / (own ?? 1));
  return factors.every((factor) => factor === 1)
    ? formula
    : {
        ...formula,
        operation: formula.operation === 'running' ? 'running' : 'sum',
        signs: formula.signs.map((sign, index) => sign * (factors[index] ?? 1)),
      };
}

/** 97.5 in a column of rates: as a fraction it is held all the same. */
function isPercent(name: string, known: readonly Field[]): boolean {
  return known.some(({ field, content }) => field === name && content.type === 'percent');
}
