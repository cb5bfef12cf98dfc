import type { LedgerView } from '../../model/ledger';
import type { Quantity } from '../../model/quantity';
import { foldWidth } from '../../reading/words';

const LONGEST_TITLE = 40;

/**
 * A title that names only a part of what is counted: a 专任教师名册 lists the full-time teachers whole, but not the staff. Said
 * by the catalogue's own words: the title names one of the quantities of which the counted one is the sum, and not itself.
 */
export function isNarrower(
  { titles, sheet }: LedgerView,
  counted: Quantity | undefined,
  quantities: ReadonlyMap<string, Quantity>,
): boolean {
  const sums = counted?.sumsOf?.flat() ?? [];
  if (!counted || sums.length === 0) {
    return false;
  }
  const heads = [...titles.slice(0, 1).map(({ text }) => text), sheet]
    .map((text) => foldWidth(text))
    .filter((text) => text.length <= LONGEST_TITLE && !text.includes(':'));
  const isNamed = (quantity: Quantity | undefined) =>
    quantity?.words.some((word) => word.length > 2 && heads.some((head) => head.includes(word))) ?? false;
  return !isNamed(counted) && sums.some((id) => isNamed(quantities.get(id)));
}
