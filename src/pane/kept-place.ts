import type { FindingKeys } from '../model/finding-keys';
import type { Report } from '../model/report';
import { groupFindings, readingOrder } from './finding-groups';

/** A report, and the keys of its findings. */
export interface Checked {
  readonly report: Report;
  readonly keys: readonly FindingKeys[];
}

/**
 * Where 上一处/下一处 count from after a check that an edit brought about: the same finding, at its new place in the list;
 * where that is solved, the one before it, so that 下一处 leads to what followed it and skips nothing.
 */
export function keptPlace(before: Checked, now: Checked, current: number | undefined): number | undefined {
  if (current === undefined) {
    return undefined;
  }
  const order = readingOrder(groupFindings(before.report, { by: 'ledger', show: 'all', search: '' }));
  for (let at = order.indexOf(current); at >= 0; at -= 1) {
    const place = placeOf(before, now, order[at] ?? -1);
    if (place !== undefined) {
      return place;
    }
  }
  return undefined;
}

/** The finding in its cell; in another cell (rows were inserted) only where none of those like it is solved. */
function placeOf(before: Checked, now: Checked, index: number): number | undefined {
  const finding = before.report.findings[index];
  if (!finding) {
    return undefined;
  }
  const key = before.keys[index]?.own;
  const alike = ({ keys }: Checked) => keys.flatMap((one, place) => (one.own === key ? [place] : []));
  const places = alike(now);
  const old = alike(before);
  return (
    places.find((place) => now.report.findings[place]?.cell === finding.cell) ??
    (places.length === old.length ? places[old.indexOf(index)] : undefined)
  );
}
