import type { Field, LedgerKind, Relation } from '../../model/ledger';
import { admit, type Draft } from './draft';
import { evidenceOf } from './evidence';
import type { Formula } from './law';
import type { View } from './view';

/** A relation that fewer lines keep is not what this table does. */
const HALF = 0.5;

/** The relations that a kind of ledger declares between its fields, as far as the table has them and its lines do not speak against them. */
export function findDeclared(view: View, kind: LedgerKind | undefined, drafts: Draft[]): void {
  const { fields } = view.figures;
  for (const relation of kind?.relations ?? []) {
    const formula = formulaOf(relation, fields, kind?.fields ?? []);
    const evidence = formula && evidenceOf(view, formula);
    // A form has one line, which may be the wrong one.
    const isSure = relation.type === 'at-most' && view.isForm;
    if (
      formula &&
      evidence &&
      evidence.tried > 0 &&
      (isSure || evidence.share >= HALF) &&
      (formula.operation !== 'running' || evidence.kept >= HALF * evidence.tried)
    ) {
      admit(drafts, { ...formula, origin: 'declared', evidence });
    }
  }
}

function formulaOf(
  relation: Relation,
  fields: ReadonlyMap<string, number>,
  known: readonly Field[],
): Formula | undefined {
  const of = (
    operation: Formula['operation'],
    whole: string,
    parts: readonly string[],
    signs: readonly number[] = parts.map(() => 1),
    scale = 1,
  ): Formula | undefined => {
    const at = fields.get(whole);
    const items = parts.map((part) => fields.get(part)).filter((item) => item !== undefined);
    return at === undefined || items.length < parts.length
      ? undefined
      : { operation, whole: at, parts: items, signs, scale };
  };
  switch (relation.type) {
    case 'sum':
      return of('sum', relation.total, relation.parts);
    case 'product':
      return relation.factors.length === 2 ? of('product', relation.result, relation.factors) : undefined;
    case 'difference':
      return of(
        relation.floor ? 'floored' : 'difference',
        relation.result,
        [relation.from, relation.minus],
        [1, -1],
      );
    case 'quotient':
      return of(
        'ratio',
        relation.result,
        [relation.numerator, relation.denominator],
        [1, 1],
        relation.times ?? (isPercent(relation.result, known) ? 100 : 1),
      );
    case 'at-most':
      return of('at-most', relation.part, [relation.whole]);
    case 'balance':
      return of(
        'running',
        relation.balance,
        [relation.balance, relation.incoming, relation.outgoing],
        [1, 1, -1],
      );
    default:
      return undefined;
  }
}

/** 97.5 in a column of rates: as a fraction it is held all the same. */
function isPercent(name: string, known: readonly Field[]): boolean {
  return known.some(({ field, content }) => field === name && content.type === 'percent');
}
