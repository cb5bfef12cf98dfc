import type { Quantity } from '../../model/quantity';
import type { Requirement } from '../../model/standard';
import { figureText } from '../evidence/words-of';
import type { Facts } from '../facts';
import { isImpossible, type Measurement } from '../measure/measurement';

/**
 * How much is missing, in the unit of what would have to be added or taken away: "还差312册", "超出2人"; nothing where it
 * would be worked out from a part above its whole.
 */
export function missingText(
  facts: Facts,
  measurement: Measurement,
  requirement: Requirement,
  value: number,
): string | undefined {
  const { indicator, numerator, denominator } = measurement;
  const { formula } = indicator;
  if (isImpossible(facts, measurement)) {
    return undefined;
  }
  if (formula.kind === 'ratio' && numerator !== undefined && denominator !== undefined) {
    const over = facts.quantities.get(formula.numerator[0]?.quantity ?? '');
    const under = facts.quantities.get(formula.denominator[0]?.quantity ?? '');
    if (over?.id === 'pupils' && under && requirement.comparison.startsWith('<')) {
      const needed = Math.ceil((numerator * formula.times) / requirement.bound - denominator - 1e-9);
      return needed > 0 ? `${under.label}还差${needed}${under.unit}` : undefined;
    }
    return (
      over && differenceText((requirement.bound * denominator) / formula.times - numerator, over, requirement)
    );
  }
  const difference = Math.abs(requirement.bound - value);
  const unit = indicator.unit === '%' ? '' : indicator.unit;
  if (formula.kind === 'ratio' || difference === 0) {
    return undefined;
  }
  return `${requirement.comparison.startsWith('<') ? '超出' : '还差'}${figureText(difference)}${unit}`;
}

/** People and things are counted up to whole ones. */
function differenceText(
  difference: number,
  { unit }: Quantity,
  { comparison }: Requirement,
): string | undefined {
  const isUpper = comparison.startsWith('<');
  const amount = Math.abs(difference);
  const whole = /[㎡元]/.test(unit) ? Math.ceil(Number(amount.toFixed(2))) : Math.ceil(amount - 1e-9);
  return whole > 0 ? `${isUpper ? '超出' : '还差'}${whole}${unit}` : undefined;
}

const MOST_LEDGERS = 2;

/** What is missing and in which ledger it would be looked for: "缺:运动场地面积(可填在学校基本情况表)". */
export function uncheckedReason(facts: Facts, measurement: Measurement | undefined): string {
  const missing = [...new Set(measurement?.missing ?? [])];
  if (missing.length === 0) {
    return measurement?.denominator === 0 ? '分母为0,无法计算' : '工作簿里没有这方面的数据';
  }
  return `缺:${missing.map((id) => lacking(facts, id)).join('、')}`;
}

function lacking(facts: Facts, id: string): string {
  const label = facts.quantities.get(id)?.label ?? id;
  const ledgers = (facts.ledgersOf.get(id) ?? []).slice(0, MOST_LEDGERS);
  return ledgers.length > 0 ? `${label}(可填在${ledgers.join('或')})` : label;
}
