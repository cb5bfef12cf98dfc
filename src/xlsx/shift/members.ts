import { attribute, type Element, retagged, type Splice, withAttribute, without } from '../xml';

/** A member of a list after a shift: its changes, or nothing where it goes. */
export type Member = readonly Splice[] | undefined;

/** Members are changed or go; the count of their list follows, and where none is left goes `whole`. */
export function shiftedMembers(
  list: Element,
  members: readonly Element[],
  change: (member: Element) => Member,
  whole: Element = list,
): readonly Splice[] {
  const changes = members.map(change);
  const left = changes.filter((one) => one !== undefined).length;
  if (left === 0 && members.length > 0) {
    return [without(whole)];
  }
  const isCounted = attribute(list, 'count') !== undefined && left < members.length;
  return [
    ...(isCounted ? [retagged(list, withAttribute(list.tag, 'count', String(left)))] : []),
    ...members.flatMap((member, at) => changes[at] ?? [without(member)]),
  ];
}
