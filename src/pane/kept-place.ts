import type { Finding } from '../model/finding';
import type { Report } from '../model/report';
import { groupFindings, readingOrder } from './finding-groups';
import { findingKey } from './finding-key';

/**
 * Where 上一处/下一处 count from after a check that an edit brought about: the same finding, at its new place in the list;
 * where that is solved, the one before it, so that 下一处 leads to what followed it and skips nothing.
 */
export function keptPlace(before: Report, now: Report, current: number | undefined): number | undefined {
  if (current === undefined) {
    return undefined;
  }
  const order = readingOrder(groupFindings(before, { by: 'ledger', show: 'all', search: '' }));
  for (let at = order.indexOf(current); at >= 0; at -= 1) {
    const place = placeOf(before.findings, now.findings, order[at] ?? -1);
    if (place !== undefined) {
      return place;
    }
  }
  return undefined;
}

/** The finding in its cell; in another cell (rows were inserted) only where none of those like it is solved. */
function placeOf(before: readonly Finding[], now: readonly Finding[], index: number): number | undefined {
  const finding = before[index];
  if (!finding) {
    return undefined;
  }
  const key = findingKey(finding);
  const alike = (all: readonly Finding[]) =>
    all.flatMap((one, place) => (findingKey(one) === key ? [place] : []));
  const places = alike(now);
  const old = alike(before);
  return (
    places.find((place) => now[place]?.cell === finding.cell) ??
    (places.length === old.length ? places[old.indexOf(index)] : undefined)
  );
}
