import { describe, expect, it } from '@jest/globals';
import { facilityFigures } from '../../../src/ledgers/rooms/sports-facilities';
import { drawnLedger, expectedOn, foundOn } from '../../support/drawn-ledger';
import { sheet } from '../../support/sheet';

describe('sports facilities', () => {
  it('reads the figures of a text by their units', () => {
    expect([...facilityFigures('200米环形1块')]).toEqual([
      ['米', 200],
      ['个', 1],
    ]);
    expect([...facilityFigures('300-400 m 1片')]).toEqual([
      ['米', 300],
      ['个', 1],
    ]);
    expect([...facilityFigures('200㎡')]).toEqual([['㎡', 200]]);
    expect([...facilityFigures('两块')]).toEqual([['个', 2]]);
    expect([...facilityFigures('因地制宜')]).toEqual([]);
  });

  it('holds what is there against the printed standard and the tick', () => {
    const drawn = sheet`
      体育运动场地统计表 | < | < | < | < | <
      序号 | 场地 | 配备标准 | 实际数量 | 面积(㎡) | 是否达标
      1 | 田径场 | 200米环形1块 | 200米环形1块 | 5400 | 是
      2 | 田径场 | 200米环形1块 | 150米环形1块 !facility-short | 2250 | 是 !claim-false
      3 | 篮球场 | 2块 | 1块 !facility-short | 608 | 否
      4 | 排球场 | 1块 | 1块 | 286 | 是
      5 | 器械体操区 | 200㎡ | 有 | 200 | 是
    `;
    expect(drawnLedger(drawn).kind.id).toBe('sports-facilities');
    expect(foundOn(drawn)).toEqual(expectedOn(drawn));
  });
});
