import type { LedgerView } from '../../model/ledger';
import type { Quantity, Statement } from '../../model/quantity';
import { foldWidth } from '../../reading/words';
import { groupBy } from '../group';

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

/** A list with less than this share of what is stated of a school is no list of all. */
const WHOLE = 0.7;

/**
 * A list of several schools that has far fewer lines for most of them than other tables state is an excerpt (受助学生, one class of
 * each): it says nothing of how many the schools have.
 */
export function withoutExcerpts(statements: readonly Statement[]): readonly Statement[] {
  const bySchool = statements.filter(({ scope }) => scope.school !== undefined);
  const known = groupBy(bySchool, keyOf);
  const isListed = ({ origin }: Statement) => origin === 'counted' || origin === 'summed';
  const lists = [...groupBy(bySchool, ({ ledger, quantity }) => `${ledger}|${quantity}`).values()];
  const excerpts = new Set(
    lists.flatMap((list) => {
      if (!list.some(isListed)) {
        return [];
      }
      const compared = list.flatMap((own) => {
        const others = (known.get(keyOf(own)) ?? []).filter(({ ledger }) => ledger !== own.ledger);
        return others.length === 0 ? [] : [{ own, least: Math.min(...others.map(({ value }) => value)) }];
      });
      const short = compared.filter(({ own, least }) => own.value < WHOLE * least);
      return short.length >= 2 && short.length * 2 > compared.length ? list : [];
    }),
  );
  return excerpts.size === 0 ? statements : statements.filter((statement) => !excerpts.has(statement));
}

function keyOf({ quantity, scope: { school, stage, className, grade, subject } }: Statement): string {
  return [quantity, school, stage, className, grade, subject].join('|');
}
