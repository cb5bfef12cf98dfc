import type { Statement } from '../../model/quantity';
import { resolve } from '../evidence/resolve';
import type { SchoolPart } from '../evidence/schools';
import { amountText } from '../evidence/words-of';
import type { Facts } from '../facts';
import type { Raised } from '../say/findings';

/** 万元 beside a figure in yuan. */
const TEN_THOUSAND = 10000;
/** Amounts that no school has: yuan entered as 万元. */
export function checkPlausibility(facts: Facts): readonly Raised[] {
  return facts.parts.flatMap((part) => slips(facts, part));
}

function slips(facts: Facts, part: SchoolPart): readonly Raised[] {
  const pupils = resolve(facts, 'pupils', part)?.value;
  if (pupils === undefined || pupils <= 0 || part.isShared || part.school !== undefined) {
    return [];
  }
  return [...facts.quantities.values()].flatMap(({ id, label, unit, mostPerPupil }) => {
    const most = (mostPerPupil ?? Number.POSITIVE_INFINITY) * pupils;
    const statements = (facts.believedOf.get(id) ?? [])
      .flatMap(({ agreeing, disagreeing }) => [...agreeing, ...disagreeing])
      .filter(
        ({ scope, value }) => scope.school === undefined && scope.className === undefined && value > most,
      );
    return statements.map((statement) => slip(statement, label, unit, pupils));
  });
}

function slip(statement: Statement, label: string, unit: string, pupils: number): Raised {
  const meant = amountText(statement.value / TEN_THOUSAND, unit);
  const perPupil = amountText(Math.round(statement.value / pupils), unit);
  return {
    rule: 'unit-mismatch',
    complaint: {
      cell: statement.place,
      severity: 'error',
      message: `${label}合${amountText(statement.value, unit)},平均每名学生${perPupil},不合常理。像是把元当成了万元(应为${meant}),请核对单位。`,
      actual: amountText(statement.value, unit),
      required: meant,
    },
  };
}
