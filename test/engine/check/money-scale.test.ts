import { describe, expect, test } from '@jest/globals';
import { engineFinds } from '../../support/engine-finds';
import { dressed, sheet } from '../../support/sheet';

describe('columns of money that name different units', () => {
  const assets = (net: number, worth = 7.6) =>
    dressed(
      sheet`
        固定资产明细账 | < | < | < | < | <
        序号 | 资产名称 | 数量 | 原值(万元) | 累计折旧(元) | 净值(元)
        1 | 投影机 | 10 | ${worth} | 53200 | ${net}
        2 | 计算机 | 20 | 8 | 24000 | 56000
        3 | 空调 | 6 | 2.48 | 7440 | 17360
        4 | 书架 | 12 | 1.44 | 4400 | 10000
        5 | 钢琴 | 1 | 2 | 5000 | 15000
      `,
      { name: '资产' },
    );

  test('are compared in the unit of the result', () => {
    expect(engineFinds(assets(22800))).toEqual([]);
    expect(engineFinds(assets(28200))).toEqual(['F3 difference-mismatch']);
  });

  test('nothing is written off beyond what it was worth', () => {
    expect(engineFinds(assets(-200, 5.3))).toContain('F3 over-depreciated');
    expect(engineFinds(assets(0, 5.32))).toEqual([]);
  });

  const account = (second: number) =>
    dressed(
      sheet`
        图书总括登记账 | < | < | < | < | < | <
        日期 | 凭证号 | 摘要 | 增加金额(元) | 减少金额(元) | 结存册数 | 结存金额(万元)
        2021.8.31 | | 上学年结转 | | | 4790 | 7.185
        2021.10.14 | 3 | 购入 | 2160 | | 4910 | ${second}
        2021.12.20 | 7 | 剔旧注销 | | 1440 | 4750 | 7.257
        2022.3.1 | 9 | 购入 | 900 | | 4800 | 7.347
      `,
      { name: '图书账' },
    );

  test('a balance in 万元 is carried on by movements in 元', () => {
    expect(engineFinds(account(7.401))).toEqual([]);
    expect(engineFinds(account(7.411))).toEqual(['G4 running-balance']);
  });
});
