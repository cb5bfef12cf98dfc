import type { Raised } from '../raised';
import { disagreement } from './arithmetic';
import type { Of } from './disagreement';
import { complain } from './mismatch';
import { lacksParts } from './relations';
import type { Setting } from './setting';
import { compareTotal, type Total } from './total-comparison';

/**
 * 男+女=计 in the 合计 rows themselves, where there are no rows to hold the columns against. Where there are, a wrong
 * 合计 row comes from a wrong column or a wrong row, which has been said.
 */
export function checkTotalRows(setting: Setting): readonly Raised[] {
  const { view, kind } = setting;
  const sums = kind.relations.filter(
    (relation): relation is Of<'sum'> =>
      relation.type === 'sum' && view.has(relation.total) && !lacksParts(relation, setting),
  );
  return view.totals
    .filter(({ record }) => record.role !== 'statistic')
    .flatMap((total) => sums.flatMap((relation) => checkRow(relation, total, setting)));
}

function checkRow(relation: Of<'sum'>, total: Total, setting: Setting): readonly Raised[] {
  const found = disagreement(relation, total.record);
  const compared = [relation.total, ...relation.parts].map((field) => compareTotal(field, total, setting));
  if (!found || !compared.includes(undefined) || compared.some((one) => one?.agrees === false)) {
    return [];
  }
  const { result: field, stated, expected } = found;
  return [complain({ disagreement: found, field, stated, expected, proof: 'none' }, setting)];
}
