import type { RecordView } from '../../model/ledger';
import { disagreement, isArithmetic, resultOf } from './arithmetic';
import type { Arithmetic } from './disagreement';
import type { Setting } from './setting';

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
