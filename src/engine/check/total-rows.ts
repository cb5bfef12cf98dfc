import type { Raised } from '../findings';
import { disagreement } from './arithmetic';
import type { CellSet } from './cell-set';
import type { Of } from './disagreement';
import { complain, lacksParts } from './relations';
import { placesOf } from './sentences';
import type { Setting } from './setting';

/** 男+女=计 in the 合计 rows themselves, where no cell of the row is already known to be wrong. */
export function checkTotalRows(setting: Setting, wrong: CellSet): readonly Raised[] {
  const { view, kind } = setting;
  const sums = kind.relations.filter(
    (relation): relation is Of<'sum'> =>
      relation.type === 'sum' && view.has(relation.total) && !lacksParts(relation, setting),
  );
  return view.totals
    .filter(({ record }) => record.role !== 'statistic')
    .flatMap(({ record }) =>
      sums.flatMap((relation) => {
        const cells = placesOf(record, [relation.total, ...relation.parts]);
        const found = disagreement(relation, record);
        return !found || cells.some(({ row, column }) => wrong.has(`${row}:${column}`))
          ? []
          : [
              complain(
                {
                  disagreement: found,
                  field: found.result,
                  stated: found.stated,
                  expected: found.expected,
                  proof: 'none',
                },
                setting,
              ),
            ];
      }),
    );
}
