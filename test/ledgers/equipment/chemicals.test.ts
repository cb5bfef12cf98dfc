import { describe, expect, it } from '@jest/globals';
import { drawnLedger, expectedOn, foundOn } from '../../support/drawn-ledger';
import { sheet } from '../../support/sheet';

describe('chemicals', () => {
  it('adds up, stands behind two locks and has two keepers', () => {
    const drawn = sheet`
      危险化学品台账 | < | < | < | < | < | < | < | <
      序号 | 药品名称 | 危险类别 | 期初库存 | 入库 | 领用 | 结存 | 存放位置 | 保管人1 | 保管人2
      1 | 浓硫酸 | 腐蚀 | 5 | 2 | 3 | 4 | 危化品专柜(双锁) | 王样一 | 李样二
      2 | 浓盐酸 | 腐蚀 | 5 | 2 | 3 | 5 !stock-mismatch | 危化品专柜(双锁) | 王样一 | 李样二
      3 | 白磷 | 易燃 | 1 |  |  | 1 | 药品柜 !double-lock | 王样一 | 李样二
      4 | 高锰酸钾 | 氧化 | 1 | 0.5 | 0.2 | 1.3 | 危化品专柜(双锁) | 王样一 | 王样一 !two-keepers
    `;
    expect(drawnLedger(drawn).kind.id).toBe('chemicals');
    expect(foundOn(drawn)).toEqual(expectedOn(drawn));
  });
});
