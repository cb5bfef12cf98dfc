import { describe, expect, it } from '@jest/globals';
import { expectedOn } from '../support/drawn-ledger';
import { engineFinds } from '../support/engine-finds';
import { sheet } from '../support/sheet';

describe('shares in a budget', () => {
  it('are of the total that most of them fit, and keep the limit that the school has written down', () => {
    const drawn = sheet`
      样例学校2019年公用经费收支预算表 | < | < | <
      科目 | 计算依据 | 金额(元) | 占支出%
      一、收入合计 |  | 400000 |
      1.生均公用经费 | 800元×500人 | 400000 |
      二、支出合计 |  | 370800 | 100%
      1.办公费 |  | 62000 | 16.7%
      2.水电费 |  | 78000 | 21.0%
      3.维修费 |  | 96800 | 62.1% !ratio-mismatch
      4.教师培训费 | 不低于5% | 12000 !share-short-of-limit | 3.2%
      5.图书购置 | 不低于5% | 28000 | 7.6%
      6.其他 | 不超过30% | 94000 | 25.4%
    `;
    expect(engineFinds(drawn)).toEqual(expectedOn(drawn));
  });

  it('in the way a form says 每百生', () => {
    const drawn = sheet`
      样例初级中学办学概况 | < | < | <
      学校名称 | 样例初级中学 | 校长 | 阮设兰
      教学班 | 9个 | 学生总数 | 399人
      教职工 | 42人 | 专任教师 | 36人
      学生用机 | 58台 | 每百生计算机 | 19.3台 !printed-figure
    `;
    expect(engineFinds(drawn)).toEqual(expectedOn(drawn));
  });
});
