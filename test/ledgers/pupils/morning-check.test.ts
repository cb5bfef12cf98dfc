import { describe, expect, it } from '@jest/globals';
import { drawnLedger, expectedOn, foundOn } from '../../support/drawn-ledger';
import { sheet } from '../../support/sheet';

describe('morning check', () => {
  it('asks about the day on which a class has another size, and about absence without a reason', () => {
    const drawn = sheet`
      晨检记录 | < | < | < | < | <
      日期 | 班级 | 应到 | 实到 | 缺勤 | 情况 | 检查人
      2023.3.6 | 一(1)班 | 32 | 32 | 0 | 无 | 王样一
      2023.3.6 | 二(1)班 | 35 | 34 | 1 | 无 !absence-unexplained | 李样二
      2023.3.7 | 一(1)班 | 31 !expected-changes | 31 | 0 | 无 | 王样一
      2023.3.7 | 二(1)班 | 35 | 34 | 1 | 发热 | 李样二
      2023.3.8 | 一(1)班 | 32 | 32 | 0 | 无 | 王样一
      2023.3.8 | 二(1)班 | 35 | 35 | 0 |  | 李样二
    `;
    expect(drawnLedger(drawn).kind.id).toBe('morning-check');
    expect(foundOn(drawn)).toEqual(expectedOn(drawn));
    expect(foundOn(drawn, { quantities: { 'pupils 二(1)班': 36 } })).toContain('C4 expected-changes');
    expect(foundOn(drawn, { quantities: { 'pupils 二(1)班': 35 } })).toEqual(expectedOn(drawn));
  });
});
