import { describe, expect, it } from '@jest/globals';
import { drawnLedger, foundOn } from '../../support/drawn-ledger';
import { sheet } from '../../support/sheet';

describe('left-behind statistics', () => {
  const drawn = sheet`
    留守儿童情况统计表 | < | < | < | <
    单位 | 留守儿童数 | < | < | 帮扶情况
    ^ | 男 | 女 | 合计 | ^
    样例小学 | 102 | 83 | 185 | 每名教师帮扶5名学生
  `;

  it('says how many helpers would do, where there are far more', () => {
    expect(drawnLedger(drawn).kind.id).toBe('left-behind-stats');
    expect(foundOn(drawn, { quantities: { staff: 64 } })).toEqual(['E4 helpers-plausible']);
    expect(foundOn(drawn, { quantities: { staff: 55 } })).toEqual([]);
    expect(foundOn(drawn)).toEqual([]);
  });
});
