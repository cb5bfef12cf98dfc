import { describe, expect, it } from '@jest/globals';
import { drawnLedger, expectedOn, foundOn } from '../../support/drawn-ledger';
import { sheet } from '../../support/sheet';

describe('homework', () => {
  it('gives none to grades 1 and 2 and adds up', () => {
    const drawn = sheet`
      每日书面作业量公示 | < | < | < | <
      班级 | 语文(分钟) | 数学(分钟) | 英语(分钟) | 合计(分钟) | 审核
      一(1)班 | 0 | 5 !homework-none |  | 5 | √
      二(1)班 | 0 | 0 |  | 0 | √
      三(1)班 | 20 | 20 | 20 | 60 | √
      四(1)班 | 20 | 18 | 10 | 55 !homework-sum | √
    `;
    expect(drawnLedger(drawn).kind.id).toBe('homework');
    expect(foundOn(drawn)).toEqual(expectedOn(drawn));
  });
});
