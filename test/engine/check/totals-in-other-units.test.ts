import { describe, expect, it } from '@jest/globals';
import { engineFinds } from '../../support/engine-finds';
import { type DrawnSheet, sheet } from '../../support/sheet';

function expected(drawn: DrawnSheet): readonly string[] {
  return drawn.expected.map(({ cell, rule }) => `${cell} ${rule}`).sort();
}

describe('a total that says itself in what it is given', () => {
  it('is the sum in 万元 of lines in 元', () => {
    const drawn = sheet`
      项目规划建设台账
      序号 | 项目名称 | 计划投资(元) | 完成投资(元)
      1 | 综合楼 | 2650000 | 2000000
      2 | 运动场 | 850000 | 850000
      合计 |  | 3500000 | 2850000
      合计(万元) |  | 350 | 295 !total-mismatch
    `;
    expect(engineFinds(drawn)).toEqual(expected(drawn));
  });

  it('is rounded as it is printed', () => {
    const drawn = sheet`
      图书个别登记账
      登录号 | 书名 | 作者 | 单价 | 册数 | 金额
      1 | 海的那边 | 王样一 | 25.80 | 2000 | 51600
      2 | 山里来信 | 李样二 | 39.80 | 1000 | 39800
      合计(万元) |  |  |  | 3000 | 9.14
    `;
    expect(engineFinds(drawn)).toEqual([]);
  });
});

describe('a wrong subtotal over a row that has a mistake of its own', () => {
  it('is wrong all the same where the row bears the added figure out', () => {
    const drawn = sheet`
      固定资产台账
      资产编号 | 资产名称 | 数量 | 单价 | 原值 | 累计折旧 | 净值 | 使用人
      Z001 | 显微镜 | 50 | 680 | 34000 | 30600 | 3400 | 张样
      Z002 | 实验箱 | 56 | 420 | 23520 | 32000 !difference-mismatch | 11760 | 张样
      Z003 | 录播系统 | 1 | 186000 | 186000 | 37200 | 148800 | 张样
      小计 |  | 107 |  | 263520 !total-mismatch | 79560 | 163960 |
    `;
    expect(engineFinds(drawn)).toEqual(expected(drawn));
  });
});
