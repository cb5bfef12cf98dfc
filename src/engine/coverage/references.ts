import type { CheckedGroup, UncheckedGroup } from '../../model/coverage';
import type { Scene } from '../../model/ledger';
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
