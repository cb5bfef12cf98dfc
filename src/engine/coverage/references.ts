import type { CheckedGroup, UncheckedGroup } from '../../model/coverage';
import type { Scene } from '../../model/ledger';
import type { Statement } from '../../model/quantity';
import { type Covered, columnsOf } from './columns';
import { fieldName, filledIn, type Settled } from './need';

/** Persons and classes that must stand in another ledger: held against it, or that ledger is not in the workbook. */
export function referenceGroups(covered: Covered, scene: Scene): Settled {
  const { view, kind } = covered;
  const held = new Set<string>();
  const checked: CheckedGroup[] = [];
  const unchecked: UncheckedGroup[] = [];
  for (const { field, refersTo } of kind.fields.filter((one) => view.has(one.field))) {
    if (refersTo) {
      const name = fieldName(field, covered);
      const targets = scene.ledgers(refersTo.kind).filter((target) => target !== view);
      const isThere = targets.some((target) => target.has(refersTo.field));
      if (isThere) {
        held.add(field);
        checked.push({ group: `${name}在${targets[0]?.label}里`, cells: filledIn(field, covered) });
      } else {
        unchecked.push({
          group: `${name}有没有这个人、这个班`,
          reason: '工作簿里没有可以对照的名册',
          columns: columnsOf(covered, new Set([field])),
        });
      }
    }
  }
  return { checked, unchecked, held };
}

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
