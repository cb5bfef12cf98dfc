import { describe, expect, it } from '@jest/globals';
import { expectedOn, foundOn } from '../support/drawn-ledger';
import { sheet } from '../support/sheet';

describe('keepers of dangerous goods', () => {
  it('knows keepers 甲 and 乙', () => {
    const drawn = sheet`
      危险药品台账 | < | < | < | <
      药品名称 | 期初结存 | 结存 | 保管员甲 | 保管员乙
      浓硫酸 | 3 | 3 | 韦试禾 | 韦试禾 !two-keepers
      浓盐酸 | 3 | 3 | 韦试禾 | 石试麦
    `;
    expect(foundOn(drawn)).toEqual(expectedOn(drawn));
  });
});
