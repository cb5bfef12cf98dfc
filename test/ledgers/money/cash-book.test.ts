import { describe, expect, it } from '@jest/globals';
import { engineFinds } from '../../support/engine-finds';
import { short } from '../../support/recognised';
import { sheet } from '../../support/sheet';

describe('a cash book', () => {
  it('goes on from line to line; 借方 is what came in, sums of the month are no records', () => {
    const drawn = sheet`
      经费收支明细账
      月 | 日 | 凭证 | 摘要 | 借方 | 贷方 | 余额
      9 | 1 |  | 上月结转 |  |  | 18000
      9 | 10 | 记001 | 办公用品 |  | 463.6 | 17536.4
      9 | 12 | 记002 | 公用经费拨款 | 37400 |  | 54936.4
       |  |  | 本月合计 | 37400 | 463.6 |
      10 | 3 | 记003 | 水电费 |  | 2195.3 | 52741.1
    `;
    expect(short(drawn)[0]?.kind).toBe('cash-book');
    expect(engineFinds(drawn)).toEqual([]);
  });

  it('has sums of a month called by its number, and sums since then', () => {
    const drawn = sheet`
      公用经费明细账
      月 | 日 | 凭证 | 摘要 | 收入 | 支出 | 余额
      9 | 1 |  | 上月结转 |  |  | 18000
      9 | 10 | 记001 | 办公用品 |  | 463.6 | 17536.4
      9 | 12 | 记002 | 公用经费拨款 | 37400 |  | 54936.4
       |  |  | 9月合计 | 37400 | 463.6 | 54936.4
       |  |  | 本年累计(9月起) | 37400 | 463.6 | 54936.4
      10 | 3 | 记003 | 水电费 |  | 2195.3 | 52741.1
      10 | 8 | 记004 | 差旅费 |  | 741.1 | 52000
       |  |  | 10月合计 | 0 | 2936.4 | 52000
       |  |  | 本年累计(9月起) | 37400 | 3400 | 52000
    `;
    expect(engineFinds(drawn)).toEqual([]);
  });

  it('may add up the first two months in one', () => {
    const drawn = sheet`
      公用经费明细账
      月 | 日 | 凭证 | 摘要 | 借方 | 贷方 | 余额
      8 | 20 |  | 上半年结转 |  |  | 18000
      8 | 29 | 记001 | 办公用品 |  | 463.6 | 17536.4
      9 | 12 | 记002 | 公用经费拨款 | 37400 |  | 54936.4
       |  |  | 8—9月合计 | 37400 | 463.6 | 54936.4
      10 | 3 | 记003 | 水电费 |  | 2195.3 | 52741.1
      10 | 8 | 记004 | 差旅费 |  | 741.1 | 52000
       |  |  | 10月合计 |  | 2936.4 | 52000
    `;
    expect(engineFinds(drawn)).toEqual([]);
  });

  it('is wrong where a balance does not follow from the one before', () => {
    const drawn = sheet`
      现金日记账
      月 | 日 | 凭证号 | 摘要 | 收入 | 支出 | 余额
      9 | 1 |  | 上月结转 |  |  | 20600
      9 | 1 | 记001 | 办公用品 |  | 2122.6 | 18477.4
      9 | 3 | 记002 | 邮电费 |  | 3207.8 | 15629.6 !running-balance
      9 | 10 | 记003 | 公用经费拨款 | 27600 |  | 42869.6
      9 | 24 | 记004 | 差旅费 |  | 4198.1 | 38671.5
    `;
    expect(engineFinds(drawn)).toEqual(['G5 running-balance']);
  });

  it('may take back what was entered before, and nothing else stands below nothing', () => {
    const drawn = sheet`
      现金日记账
      月 | 日 | 凭证号 | 摘要 | 收入 | 支出 | 余额
      9 | 1 |  | 上月结转 |  |  | 20600
      9 | 1 | 记001 | 办公用品 |  | 2122.6 | 18477.4
      9 | 3 | 记002 | 冲销8月多记邮电费 |  | -360 | 18837.4
      9 | 10 | 记003 | 公用经费拨款 | 27600 |  | 46437.4
      9 | 24 | 记004 | 差旅费 |  | -4198.1 !negative-figure | 50635.5
    `;
    expect(engineFinds(drawn)).toEqual(['F7 negative-figure']);
  });
});
