import type { RecordView, Relation } from '../../model/ledger';
import { tidy } from '../../reading/numbers';
import { type Arithmetic, type Disagreement, EXACT } from './disagreement';
import { checkProduct, checkQuotient } from './products';
import { checkDifference, checkSum } from './sums';

export function isArithmetic(relation: Relation): relation is Arithmetic {
  return ['sum', 'product', 'difference', 'quotient'].includes(relation.type);
}

/** The field that the others give. */
export function resultOf(relation: Arithmetic): string {
  return relation.type === 'sum' ? relation.total : relation.result;
}

/** The fields that it is worked out from. */
export function operandsOf(relation: Arithmetic): readonly string[] {
  switch (relation.type) {
    case 'sum':
      return relation.parts;
    case 'product':
      return relation.factors;
    case 'difference':
      return [relation.from, relation.minus];
    case 'quotient':
      return [relation.numerator, relation.denominator];
  }
}

/** What is wrong in this record with this relation; `undefined` where it holds or cannot be judged. */
export function disagreement(relation: Arithmetic, record: RecordView): Disagreement | undefined {
  switch (relation.type) {
    case 'sum':
      return checkSum(relation, record);
    case 'product':
      return checkProduct(relation, record);
    case 'difference':
      return checkDifference(relation, record);
    case 'quotient':
      return checkQuotient(relation, record);
  }
}

/** What this field would have to be, were everything else in the relation right; `undefined` where no figure would do. */
export function implied(found: Disagreement, field: string): number | undefined {
  if (field === found.result) {
    return found.expected;
  }
  const right = found.operands.includes(field) ? operandFor(found, field) : undefined;
  const factor = found.scale?.factorOf(field) ?? 1;
  return right !== undefined && Number.isFinite(right) ? tidy(right / factor) : undefined;
}

/** In the unit of the result. */
function operandFor(
  { relation, record: written, scale, stated, expected }: Disagreement,
  field: string,
): number | undefined {
  const record = scale?.read(written) ?? written;
  const value = record.number(field);
  if (value === undefined) {
    return undefined;
  }
  switch (relation.type) {
    case 'sum':
      return value + stated - expected;
    case 'product':
      return Math.abs(expected) < EXACT ? undefined : (value * stated) / expected;
    case 'difference': {
      const other = record.number(field === relation.from ? relation.minus : relation.from) ?? 0;
      // "At least 0" hides how much more there is.
      const hidden = relation.floor && stated === 0;
      return hidden ? undefined : field === relation.from ? stated + other : other - stated;
    }
    case 'quotient':
      return undefined;
  }
}
