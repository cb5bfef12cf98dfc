import { describe, expect, it } from '@jest/globals';
import { drawnLedger, expectedOn, foundOn } from '../../support/drawn-ledger';
import { sheet } from '../../support/sheet';

describe('exam scores', () => {
  const drawn = sheet`
    七(1)班期末考试成绩表 | < | < | < | <
    学号 | 姓名 | 语文 | 数学 | 英语 | 总分 | 名次
    1 | 王样一 | 90 | 95 | 88 | 273 | 1
    2 | 李样二 | 90 | 95 | 80 | 260 !score-sum | 4 !rank-mismatch
    3 | 张样三 | 缺考 | 90 | 80 | 170 | 5
    4 | 赵样四 | 91 | 90 | 91.5 | 272.5 | 2
    5 | 钱样五 | 80 | 80 | 80 | 240 | 4
    6 | 孙样六 | 50 | 50 | 50 | 150 | 6
    7 | 周样七 | 40 | 50 | 50 | 140 | 7
  `;

  it('adds up scores and counts ranks', () => {
    expect(drawnLedger(drawn).kind.id).toBe('exam-scores');
    expect(foundOn(drawn)).toEqual(expectedOn(drawn));
  });

  it('reminds that ranks are not published, where the standard says so', () => {
    expect(foundOn(drawn, { demands: { 'no-ranking': true } })).toContain('G3 no-ranking');
  });
});
