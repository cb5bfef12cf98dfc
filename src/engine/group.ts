import type { LedgerKind } from '../model/ledger';

/** The items by key, both in order of first appearance (`Map.groupBy`, which Node 20 lacks). */
export function groupBy<Item, Key>(
  items: Iterable<Item>,
  keyOf: (item: Item) => Key,
): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) {
      group.push(item);
    } else {
      groups.set(key, [item]);
    }
  }
  return groups;
}

/**
 * How a field is called inside a repeated group: 七年级 > 计 is `七年级/total`, although the same figure in a column of its
 * own is `students_total`.
 */
export function groupField(group: string, field: string): string {
  return `${group}/${field.replace(/^students_(?=total$|male$|female$)/, '')}`;
}

/** The field of the kind that `七年级/total` is a value of. */
export function asGroupField(kind: LedgerKind, name: string): string {
  const field = name.slice(name.lastIndexOf('/') + 1);
  const known = (candidate: string) => kind.fields.some((one) => one.field === candidate);
  return !known(field) && known(`students_${field}`) ? `students_${field}` : field;
}
