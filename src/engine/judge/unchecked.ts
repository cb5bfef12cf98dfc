import type { Facts } from '../facts';
import type { Measurement } from '../measure/measurement';

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
