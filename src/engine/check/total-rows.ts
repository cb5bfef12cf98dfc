import type { RecordView } from '../../model/ledger';
import type { Raised } from '../raised';
import { disagreement, isArithmetic, resultOf } from './arithmetic';
import type { Arithmetic, Of } from './disagreement';
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

/** A cell that a relation of its row bears out (数量×单价 is just this 原值), whatever else is wrong in the row. */
export function isConfirmed(field: string, record: RecordView, { kind }: Setting): boolean {
  return kind.relations
    .filter(isArithmetic)
    .some(
      (relation) =>
        isAbout(relation, field) &&
        membersOf(relation).every((member) => (record.number(member) ?? 0) !== 0) &&
        disagreement(relation, record) === undefined,
    );
}

function isAbout(relation: Arithmetic, field: string): boolean {
  return membersOf(relation).includes(field);
}

function membersOf(relation: Arithmetic): readonly string[] {
  switch (relation.type) {
    case 'sum':
      return [resultOf(relation), ...relation.parts];
    case 'product':
      return [resultOf(relation), ...relation.factors];
    case 'difference':
      return [resultOf(relation), relation.from, relation.minus];
    case 'quotient':
      return [resultOf(relation), relation.numerator, relation.denominator];
  }
}
