import type { Statement } from '../../model/quantity';
import type { Covered } from './columns';
import { fieldName, filledIn, type Settled } from './need';

/** Figures that other ledgers state too are held against them; those that stand here alone cannot be. */
export function quantityGroups(
  { view, kind, ...rest }: Covered,
  { statements, index }: { readonly statements: readonly Statement[]; readonly index: number },
): Pick<Settled, 'checked' | 'held'> {
  const covered = { view, kind, ...rest };
  const elsewhere = new Set(
    statements.filter(({ ledger }) => ledger !== index).map(({ quantity }) => quantity),
  );
  const compared = kind.fields.filter(
    ({ field, content, quantity, indicator }) =>
      view.has(field) &&
      content.type === 'number' &&
      (indicator !== undefined ||
        elsewhere.has(quantity ?? '') ||
        kind.states.some((rule) => rule.field === field && elsewhere.has(rule.quantity))),
  );
  const cells = compared.reduce((sum, { field }) => sum + filledIn(field, covered), 0);
  const names = compared.slice(0, FEW).map(({ field }) => fieldName(field, covered));
  const group = `${names.join('、')}${compared.length > FEW ? '等' : ''}与其他表一致`;
  return { checked: [{ group, cells }], held: new Set(compared.map(({ field }) => field)) };
}

/** More names make no line that anybody reads. */
const FEW = 3;
