import { describe, expect, it } from '@jest/globals';
import { expectedOn } from '../support/drawn-ledger';
import { engineFinds } from '../support/engine-finds';
import { sheet } from '../support/sheet';

describe('totals over stages and halves', () => {
  it('adds up what a school of two stages spends, column by column and line by line', () => {
    const drawn = sheet`
      2023年公用经费预算执行表 | < | < | <
      项目 | 小学部 | 初中部 | 合计(元)
      在校生(人) | 309 | 327 | 636
      生均标准(元) | 650 | 850 | —
      公用经费收入 | 200850 | 287950 !product-mismatch | 488800
      办公费 | 60000 | 80000 | 140000
      水电费 | 70000 | 90000 | 61000 !sum-mismatch
      图书购置费 | -20000 !negative-figure | 20000 | 0
    `;
    expect(engineFinds(drawn)).toEqual(expectedOn(drawn));
  });

  it('blames the one figure that is unlike all others for a total that fits them', () => {
    const drawn = sheet`
      图书借阅统计 | < | <
      班级 | 借阅册数 | 借阅人数
      三(1)班 | 40 | 20
      三(2)班 | 40 | 20
      四(1)班 | 52 !total-mismatch | 26
      四(2)班 | 40 | 20
      五(1)班 | 40 | 20
      合计 | 200 | 106
    `;
    expect(engineFinds(drawn)).toEqual(expectedOn(drawn));
  });

  it('lets the last total of two halves stand for both', () => {
    const drawn = sheet`
      功能室情况一览 | < | < | < | < | < | < | < | <
      功能室名称 | 间数 | 面积 | 负责人 | | 功能室名称 | 间数 | 面积 | 负责人
      音乐教室 | 1 | 96 | 韦试禾 | | 图书室 | 1 | 140 | 石试麦
      美术教室 | 1 | 90 | 罗试谷 | | 卫生室 | 1 | 30 | 覃试豆
      小计 | 2 | 186 | | | 小计 | 2 | 170 |
       | | | | | 合计 | 4 | 356 |
    `;
    expect(engineFinds(drawn)).toEqual([]);
  });
});
